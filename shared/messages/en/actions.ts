import type { ActionMenu } from '#shared/commands/action.ts';
import type { ActionName } from '#shared/commands/registry.ts';

type Words = {
  /** What the menu, the palette and the sheet of shortcuts call it. */
  readonly label: string;
  /** A few words more for the palette; also what else it is found by. */
  readonly hint?: string;
};

const words: Readonly<Record<ActionName, Words>> = {
  'file.new': { label: 'New workshop' },
  'file.open': { label: 'Open a file', hint: 'a workspace, or a list as CSV' },
  'file.save': { label: 'Save' },
  'file.save-as': { label: 'Save as' },
  'file.import': { label: 'Import a list', hint: 'CSV or pasted cells, with a preview' },
  'file.export-deck': { label: 'Export the deck', hint: 'as PDF' },
  'file.export': { label: 'Export…', hint: 'tables, model cards, calendar' },
  'file.close': { label: 'Close the workshop' },
  'edit.undo': { label: 'Undo' },
  'edit.redo': { label: 'Redo' },
  'edit.cut': { label: 'Cut' },
  'edit.copy': { label: 'Copy' },
  'edit.paste': { label: 'Paste', hint: 'each line becomes a use case' },
  'edit.duplicate': { label: 'Duplicate' },
  'edit.delete': { label: 'Delete' },
  'edit.rename': { label: 'Edit the text', hint: 'of what is chosen' },
  'edit.select-all': { label: 'Select all' },
  'edit.find': { label: 'Find a use case', hint: 'by title or number' },
  'insert.use-case': { label: 'New use case' },
  'insert.note': { label: 'New note' },
  'insert.zone': { label: 'New zone' },
  'arrange.tidy': { label: 'Tidy up the cards', hint: 'arrange them in a grid, each in its zone' },
  'scores.suggestions': { label: 'Review typical values', hint: 'of ideas that look familiar' },
  'arrange.move-to': {
    label: 'Move to',
    hint: 'a tier, target, recommendation: with a reason where the answers differ',
  },
  'arrange.merge': { label: 'Merge two use cases', hint: 'nothing that was said about either is lost' },
  'arrange.align-left': { label: 'Align left', hint: 'left edges on one line' },
  'arrange.align-center': { label: 'Align center', hint: 'middles on one line down' },
  'arrange.align-right': { label: 'Align right', hint: 'right edges on one line' },
  'arrange.align-top': { label: 'Align top', hint: 'upper edges on one line' },
  'arrange.align-middle': { label: 'Align middle', hint: 'middles on one line across' },
  'arrange.align-bottom': { label: 'Align bottom', hint: 'lower edges on one line' },
  'arrange.distribute-horizontal': { label: 'Distribute across', hint: 'equal gaps from left to right' },
  'arrange.distribute-vertical': { label: 'Distribute down', hint: 'equal gaps from top to bottom' },
  'arrange.group': { label: 'Group', hint: 'what is chosen moves as one' },
  'arrange.ungroup': { label: 'Ungroup' },
  'arrange.lock': { label: 'Lock or unlock', hint: 'what is locked stays where it lies' },
  'arrange.bring-to-front': { label: 'Bring to front' },
  'arrange.send-to-back': { label: 'Send to back' },
  'tool.select': { label: 'Select' },
  'tool.hand': { label: 'Hand', hint: 'move the canvas' },
  'tool.use-case': { label: 'Use case tool', hint: 'opens a card to write on' },
  'tool.note': { label: 'Note tool', hint: 'opens a note to write on' },
  'tool.zone': { label: 'Zone tool', hint: 'drag to draw a zone, or around what is chosen' },
  'tool.link': { label: 'Link tool', hint: 'drag from card to card' },
  'view.zoom-in': { label: 'Zoom in' },
  'view.zoom-out': { label: 'Zoom out' },
  'view.zoom-reset': { label: 'Zoom to 100\u00A0%' },
  'view.fit': { label: 'Fit all' },
  'view.fit-selection': { label: 'Fit the selection' },
  'view.canvas': { label: 'Show as canvas' },
  'view.list': { label: 'Show as list' },
  'view.toggle-inspector': { label: 'Inspector', hint: 'show or hide' },
  'lens.free': { label: 'Free lens', hint: 'the room’s own layout, with zones, notes and links' },
  'lens.rules-ml': { label: 'Rules and ML lens', hint: 'cards by suitability, on a ruler' },
  'lens.risk': { label: 'Risk lens', hint: 'a row for each tier, with its duties' },
  'lens.maturity': { label: 'Maturity lens', hint: 'a column for each level, with targets' },
  'lens.value': { label: 'Value and feasibility lens', hint: 'four quadrants, from quick wins to park' },
  'lens.roadmap': { label: 'Roadmap lens', hint: 'quarters, under the people that there are' },
  'view.theme-light': { label: 'Light theme' },
  'view.theme-dark': { label: 'Dark theme' },
  'view.theme-room': {
    label: 'Room mode',
    hint: 'large type and strong contrast for the projector; once more goes back',
  },
  'view.theme-system': { label: 'Theme of the system' },
  'view.larger': { label: 'Larger interface' },
  'view.smaller': { label: 'Smaller interface' },
  'view.full-screen': { label: 'Full screen' },
  'go.home': { label: 'Home' },
  'go.frame': { label: 'Go to Frame', hint: 'facts, participants, weights' },
  'go.collect': { label: 'Go to Collect', hint: 'use cases on the canvas' },
  'go.score': { label: 'Go to Score', hint: 'five criteria' },
  'go.value': { label: 'Go to Value', hint: 'money and the simplest approach' },
  'go.govern': { label: 'Go to Govern', hint: 'risk tiers and duties' },
  'go.mature': { label: 'Go to Mature', hint: 'levels, components and practices' },
  'go.decide': { label: 'Go to Decide', hint: 'ranking and decisions' },
  'go.deck': { label: 'Go to Deck', hint: 'options and export' },
  'view.palette': { label: 'Find or run', hint: 'every command by name' },
  'view.shortcuts': { label: 'Keyboard shortcuts' },
};

const menus: Readonly<Record<ActionMenu | 'tools', string>> = {
  file: 'File',
  edit: 'Edit',
  insert: 'Insert and arrange',
  view: 'View',
  workshop: 'Workshop',
  help: 'Help',
  tools: 'Tools',
};

/** The name of every action, for menus, tooltips, the palette and the sheet of shortcuts. */
export function actions() {
  return { words, menus };
}
