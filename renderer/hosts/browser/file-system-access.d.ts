// The File System Access API, which the standard library of TypeScript does not describe yet. Absent in some browsers.
type AccessMode = { readonly mode: 'read' | 'readwrite' };
type PickerType = { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> };

interface FileSystemHandle {
  queryPermission?(mode: AccessMode): Promise<PermissionState>;
  requestPermission?(mode: AccessMode): Promise<PermissionState>;
}

interface DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

interface Window {
  showOpenFilePicker?(options: {
    readonly types: readonly PickerType[];
    readonly excludeAcceptAllOption?: boolean;
  }): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?(options: {
    readonly types: readonly PickerType[];
    readonly suggestedName: string;
  }): Promise<FileSystemFileHandle>;
}
