/** Name of the workspace inside a deck's PDF; it is found by it when the PDF is opened. */
export const attachedFileName = 'workspace.sextant';
