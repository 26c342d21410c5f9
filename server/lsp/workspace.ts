import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Document, openDocument } from "../core/document.ts";
import type { Setting } from "../core/plan.ts";
import { settingsNamesFor } from "../core/settings-names.ts";
import { includesOf, mainOf, type Project, readProject, roleOf } from "../core/project.ts";

/** What the place where the server runs can do: look for plans and read them. */
export interface Files {
  /** The names of the plans in a folder and below it. */
  readonly find: (folder: string) => Promise<readonly string[]>;
  /** The text of a file; nothing where there is none that can be read. */
  readonly read: (name: string) => Promise<string | undefined>;
}

/** What the workspace tells the server: that the project is another one now. */
export type Changed = (project: Project) => void;

interface OpenText {
  text: TextDocument;
}

/**
 * The texts that the server knows: those open in the editor, whose words count, and those on disk. Every change makes
 * a new project, which shares with the one before what did not change. What the open texts name is read at once; what
 * lies in the folders of the workspace is read behind it, in the order in which it was asked for.
 */
export class Workspace {
  #project: Project = { documents: new Map(), plans: [], settings: [] };
  readonly #open = new Map<string, OpenText>();
  readonly #disk = new Map<string, string>();
  #folders: readonly string[] = [];
  #documents = new Map<string, Document>();
  #far: Promise<void> = Promise.resolve();
  #near: Promise<void> = Promise.resolve();
  #waiting = 0;
  readonly #files: Files;
  readonly #setting: () => Setting;
  readonly #changed: Changed;

  constructor(files: Files, setting: () => Setting, changed: Changed) {
    this.#files = files;
    this.#setting = setting;
    this.#changed = changed;
  }

  get project(): Project {
    return this.#project;
  }

  /** The version of an open text, which results about it carry. */
  versionOf(name: string): number | undefined {
    return this.#open.get(name)?.text.version;
  }

  /** Resolves when the plans and parts that the open texts name have been read. */
  get settled(): Promise<void> {
    return this.#near;
  }

  /** Whether something that an open text names is still being read, so that it would seem to be missing. */
  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  open(name: string, text: TextDocument): void {
    this.#open.set(name, { text });
    this.#rebuild();
    this.#lookAround(name);
  }

  change(name: string, changes: TextDocumentContentChangeEvent[], version: number): void {
    const held = this.#open.get(name);
    if (!held) return;
    const before = this.#named(name);
    held.text = TextDocument.update(held.text, changes, version);
    this.#rebuild();
    if (this.#named(name) !== before) this.#lookAround(name);
  }

  close(name: string): void {
    this.#open.delete(name);
    void this.refresh([name]);
  }

  /** Folders of the workspace: all the plans in them are read. */
  setFolders(folders: readonly string[]): Promise<void> {
    this.#folders = folders;
    return this.#enqueue(async () => {
      const found = await Promise.all(folders.map((folder) => this.#files.find(folder)));
      const names = new Set(found.flat());
      for (const name of this.#disk.keys()) if (!names.has(name)) this.#disk.delete(name);
      await this.#readAll([...names]);
    });
  }

  /** Reads texts again that changed outside the editor: after a branch switch, say, or a rename. */
  refresh(names: readonly string[]): Promise<void> {
    return this.#enqueue(() => this.#readAll(names));
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** The texts that a text names: its parts, or the plan that it is part of. */
  #named(name: string): string {
    const document = this.#documents.get(name);
    return document ? neighbours(document).join("\n") : "";
  }

  /** Reads what a text names and the workspace does not know yet. */
  #lookAround(name: string): void {
    const document = this.#documents.get(name);
    const unknown = document
      ? [...neighbours(document), ...this.#settingsFor(name)].filter((other) => !this.#documents.has(other))
      : [];
    if (unknown.length === 0) return;
    this.#waiting++;
    this.#near = this.#near
      .then(() => this.#readAll(unknown))
      .finally(() => {
        this.#waiting--;
        this.#changed(this.#project);
      });
  }

  /** Where the settings of a text may lie: in its folder or above it, up to the folder of the workspace that holds it. */
  #settingsFor(name: string): readonly string[] {
    const holder = this.#folders.find((folder) => name.startsWith(`${folder}/`));
    return settingsNamesFor(name).filter((other) => holder === undefined || other.startsWith(`${holder}/`));
  }

  #enqueue(job: () => Promise<void>): Promise<void> {
    this.#far = this.#far.then(job);
    return this.#far;
  }

  async #readAll(names: readonly string[]): Promise<void> {
    const wanted = new Set(names);
    // A set grows while it is walked: what a text names is read behind it.
    for (const name of wanted) {
      const text = await this.#files.read(name);
      if (text === undefined) this.#disk.delete(name);
      else this.#disk.set(name, text);
      const document = this.#open.has(name)
        ? this.#documents.get(name)
        : text === undefined
          ? undefined
          : openDocument(name, text, this.#documents.get(name));
      if (!document) continue;
      this.#documents.set(name, document);
      for (const other of neighbours(document)) if (!this.#documents.has(other)) wanted.add(other);
    }
    this.#rebuild();
  }

  #rebuild(): void {
    const documents = new Map<string, Document>();
    for (const [name, text] of this.#disk) documents.set(name, openDocument(name, text, this.#documents.get(name)));
    for (const [name, { text }] of this.#open)
      documents.set(name, openDocument(name, text.getText(), this.#documents.get(name)));
    this.#documents = documents;
    this.#project = readProject(documents.values(), this.#setting(), this.#project);
    this.#changed(this.#project);
  }
}

function neighbours(document: Document): string[] {
  const main = roleOf(document) === "part" ? mainOf(document) : undefined;
  return [...(main === undefined ? [] : [main]), ...includesOf(document).flatMap(({ uri }) => uri ?? [])];
}
