// Moves that change how a View is shown, and the way back to the beginning.
import { revise } from '../revise';
import { defaultView } from '../view';
import type { Form, Layout, Show, View, ViewTheme } from '../view';

export function setForm(view: View, form: Form): View {
  return revise(view, { form });
}

export function setLayout(view: View, layout: Layout): View {
  return revise(view, { layout });
}

export function setShow(view: View, show: Show): View {
  return revise(view, { show });
}

export function setTheme(view: View, theme: ViewTheme): View {
  return revise(view, { theme });
}

export function setLang(view: View, lang: string): View {
  return revise(view, { lang });
}

/** Everything back to the start but the room one is in: a teacher who presents in the dark still does. */
export function reset(view: View): View {
  const { layout, show, theme, lang } = view;
  return revise(view, { ...defaultView, layout, show, theme, lang });
}
