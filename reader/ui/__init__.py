"""Everything Qt: window, page, panels, dialogs, actions, language, themes, messages."""
