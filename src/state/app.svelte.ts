// Holds the View and what the person does with it this moment. Intents are pure moves of the View; a gesture changes
// live values and settles into the View at its end.
import type { Day } from '../atlas/dates';
import type { Atlas } from '../atlas/model';
import { colourByQuestion, colourByVote, colourPlainly } from '../figures/colouring';
import type { Colouring } from '../figures/colouring';
import type { colourByLateLens } from '../figures/lateLenses';
import { stretchOfWindow, windowOf } from '../figures/timeline/timeWindow';
import type { TimeWindow } from '../figures/timeline/timeWindow';
import { en } from '../i18n/en';
import type { Dropped } from '../view/dropped';
import { format } from '../view/format';
import { asOfDay, setAsOf, setLens, setWindow, windowStretch } from '../view/moves';
import type { OpenLink } from '../view/openLink';
import { defaultView } from '../view/view';
import type { Lens, View } from '../view/view';
import type { AddressBar } from './address';
import type { DetailsLoader } from './details.svelte';
import type { Links } from './links';
import { Passage } from './passage.svelte';

/** What colours by it comes after the first picture. */
const isLate = ({ kind }: Lens) => kind !== 'question' && kind !== 'vote' && kind !== 'none';
/** The words for screen readers and for the title of the page. */
export const loadSpoken = () => import('../figures/spoken');
const openDefault: OpenLink = () => ({ view: defaultView, dropped: [] });

export class AtlasApp {
  view = $state.raw<View>(defaultView);
  /** What the last link asked for and did not get. */
  dropped = $state.raw<readonly Dropped[]>([]);
  /** The link that could not be read, since what reads links did not load. */
  unread = $state<string | null>(null);
  /** The styles of the printed page did not load. */
  printsPlainly = $state(false);
  /** Counts the links opened, the first one and each step back or forward: what plays must stop then. */
  opened = $state(0);
  /** One sentence for screen readers on what changed last. */
  announcement = $state('');
  #liveWindow = $state.raw<TimeWindow | null>(null);
  /** What a gesture makes of the dates that the map shows. */
  #liveMove = $state.raw<((view: View) => View) | null>(null);
  /** Comes when a lens is first asked for that the first picture does not need. */
  #colourLate = $state.raw<typeof colourByLateLens | null>(null);
  readonly #passage = new Passage<TimeWindow>();

  readonly atlas: Atlas;
  readonly details: DetailsLoader;
  readonly words = en;
  readonly #address: AddressBar;
  /** When the first link is shown. */
  readonly opening: Promise<void>;
  readonly #links: Links;
  /** The link in the address that is not shown: it is waited for, or did not come. */
  #asked: string | null = null;

  constructor(atlas: Atlas, details: DetailsLoader, address: AddressBar, links: Links) {
    this.atlas = atlas;
    this.details = details;
    this.#address = address;
    this.#links = links;
    this.opening = this.open(address.read());
  }

  // Read apart, so that a new lens lays out no window anew.
  readonly #written = $derived(this.view.window);
  /** Where the window is, or is under way to: fractions of days during a gesture, so that the date under the pointer stays put. */
  readonly goal: TimeWindow = $derived(
    this.#liveWindow ?? windowOf(windowStretch({ window: this.#written })),
  );
  /** The window in sight. */
  readonly window: TimeWindow = $derived(this.#passage.shown ?? this.goal);
  /** The View with the live values written in: what figures show. */
  readonly shown: View = $derived(this.#liveMove?.(this.view) ?? this.view);
  readonly asOf: Day = $derived(asOfDay(this.shown));
  // Read apart, so that a new theme or focus colours nothing anew.
  readonly #lens = $derived(this.shown.lens);
  readonly #groups = $derived(this.view.groups);
  readonly colouring: Colouring = $derived(this.#colour());

  /** Shows the View of a query, at once where it can be read at once. */
  async open(query: string): Promise<void> {
    this.#asked = query;
    this.unread = null;
    const read =
      query === '' ? openDefault : (this.#links.open ?? (await this.#links.load().catch(() => null)));
    const opened = read?.(query, this.atlas);
    const isReady = opened && (!isLate(opened.view.lens) || (await this.loadLens(opened.view.lens)));
    // Something else was asked for meanwhile.
    if (this.#asked !== query) return;
    if (isReady) this.#show(opened);
    else this.unread = query;
  }

  /** What a lens takes to colour the states; false when it did not come. */
  async loadLens(lens: Lens): Promise<boolean> {
    if (!isLate(lens)) return true;
    this.#colourLate ??= await import('../figures/lateLenses').then(
      (module) => module.colourByLateLens,
      () => null,
    );
    return this.#colourLate !== null;
  }

  /** Colours the states by a lens, as one step in the history; where it does not come, says so and stays. */
  async look(lens: Lens): Promise<boolean> {
    const isReady = await this.loadLens(lens);
    if (isReady) this.go((view) => setLens(view, lens));
    else this.announce(this.words.app.partFailed);
    return isReady;
  }

  /** What the View could not be given is kept in `dropped`. */
  #show({ view, dropped }: ReturnType<OpenLink>): void {
    this.#settle();
    this.#passage.stop();
    this.view = view;
    this.opened += 1;
    this.dropped = dropped;
    this.#asked = null;
  }

  /** Follows Back and Forward; returns how to stop. */
  followAddress(): () => void {
    return this.#address.onReturn((query) => void this.open(query));
  }

  /** A deliberate move: one step in the history. To a lens that has yet to come it goes as a link does. */
  go(move: (view: View) => View): void {
    const next = move(this.view);
    if (this.#colourLate || !isLate(next.lens)) this.#change(move, 'push');
    else
      void this.loadLens(next.lens).then((isReady) => {
        if (isReady) this.#change(move, 'push');
        else this.#address.push((this.#asked = this.unread = format(next)));
      });
  }

  /** A move that is not worth a step back, such as the end of a gesture. */
  adjust(move: (view: View) => View): void {
    this.#change(move, 'replace');
  }

  /** During a gesture: moves the window without touching the View. */
  dragWindow(window: TimeWindow): void {
    this.#passage.stop();
    this.#liveWindow = window;
  }

  /** A step of the window: View and address at once, the picture glides there from `from`; from `null` it is there. */
  showWindow(window: TimeWindow, from: TimeWindow | null = this.window): void {
    this.adjust((view) => setWindow(view, stretchOfWindow(window)));
    this.#passage.start((glides) => from && glides.glideWindow(from, this.goal));
  }

  /** Takes hold of a window that glides: it stays where it is. */
  holdWindow(): void {
    const window = this.#passage.shown;
    if (!window) return;
    this.#passage.stop();
    this.adjust((view) => setWindow(view, stretchOfWindow(window)));
    this.#liveWindow = window;
  }

  get isGliding(): boolean {
    return this.#passage.shown !== null;
  }

  dragAsOf(asOf: Day): void {
    this.dragDate((view) => setAsOf(view, asOf));
  }

  /** During a gesture: moves a date without touching the View. */
  dragDate(move: (view: View) => View): void {
    this.#liveMove = move;
  }

  /** The end of a gesture: what was dragged becomes the View, to whole days. */
  settle(): void {
    const window = this.#liveWindow;
    const move = this.#liveMove;
    this.adjust((view) => {
      const moved = window === null ? view : setWindow(view, stretchOfWindow(window));
      return move?.(moved) ?? moved;
    });
  }

  /** The query of a View, for links. */
  hrefOf(view: View): string {
    return `?${format(view)}`;
  }

  announce(text: string): void {
    this.announcement = text;
  }

  #change(move: (view: View) => View, how: 'push' | 'replace'): void {
    const next = move(this.view);
    this.#settle();
    if (next === this.view) return;
    const before = this.view;
    if (next.window !== before.window) this.#passage.stop();
    this.view = next;
    this.dropped = [];
    void this.#announceChange(before, next);
    // A link that was not read stays in the history: Back tries again.
    this.#address[this.#asked === null ? how : 'push'](format(next));
    this.#asked = this.unread = null;
  }

  /** Said a moment later; of several changes at once, the last. Where the words do not load, nothing is said. */
  async #announceChange(before: View, after: View): Promise<void> {
    const spoken = await loadSpoken().catch(() => null);
    if (spoken && this.view === after)
      this.announce(spoken.describeChange(this.atlas, before, after, this.colouring, this.words));
  }

  #settle(): void {
    this.#liveWindow = null;
    this.#liveMove = null;
  }

  #colour(): Colouring {
    const lens = this.#lens;
    if (lens.kind === 'question') {
      const question = this.atlas.questions.get(lens.question);
      if (question) return colourByQuestion(this.atlas, question, this.asOf, this.#groups);
    } else if (lens.kind === 'vote') {
      const vote = this.atlas.votes.get(lens.vote);
      if (vote) return colourByVote(this.atlas, vote);
    }
    return this.#colourLate?.(this.atlas, lens, this.asOf, this.#groups) ?? colourPlainly(this.atlas);
  }
}
