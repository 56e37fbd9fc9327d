"""The one style sheet of an exported page, from the program's colours; it fetches nothing."""

LIGHT = {
    "paper": "#FCFBF8", "panel": "#F6F4EF", "card": "#FFFFFF", "ink": "#22201C", "muted": "#5D574E", "line": "#DFDAD0",
    "accent": "#0E6B66", "unverified": "#F7E2A6", "unverified-edge": "#A87400", "supported": "#C9E7C9",
    "supported-edge": "#2F7D3A", "disputed": "#FAD3B0", "disputed-edge": "#B85C00", "refuted": "#F6C3C0",
    "refuted-edge": "#B3312B", "note": "#E2D8F7", "note-edge": "#6B4FB3", "translation": "#1D8A86",
    "yellow": "#FBEFA9", "green": "#D3EDC4", "blue": "#C3DDF8", "pink": "#F8D0E0",
}  # fmt: skip
DARK = {
    "paper": "#1B1D1F", "panel": "#202326", "card": "#272A2E", "ink": "#E7E3DB", "muted": "#ABA59B", "line": "#34383C",
    "accent": "#5CC0B8", "unverified": "#5A4A17", "unverified-edge": "#E0B84A", "supported": "#244A2A",
    "supported-edge": "#7CC98A", "disputed": "#5B3A18", "disputed-edge": "#EAA45E", "refuted": "#5A2523",
    "refuted-edge": "#EF8C86", "note": "#3D3360", "note-edge": "#B7A2F2", "translation": "#5CC0B8",
    "yellow": "#5B5316", "green": "#2B4A22", "blue": "#1F4364", "pink": "#5A2C42",
}  # fmt: skip

_RULES = """
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.6 Georgia,"Noto Serif","Times New Roman",serif}
main{max-width:68.5rem;margin:0 auto;padding:2rem 1.25rem 4rem}
a{color:var(--accent)}
header p,nav,aside,.lost{font:14px/1.5 system-ui,"Segoe UI",Roboto,sans-serif}
header{margin-bottom:1.5rem}
header p{color:var(--muted);margin:.25rem 0}
h1,h2,h3,h4,h5,h6{line-height:1.3;margin:0;overflow-wrap:break-word;text-wrap:balance}
nav+article,article+article{border-top:1px solid var(--line);margin-top:3rem;padding-top:2rem}
.row{display:grid;grid-template-columns:minmax(0,19fr) minmax(0,13fr);gap:0 2rem;margin:.75rem 0;align-items:start}
.row>*{grid-column:1;margin:0;min-width:0;overflow-wrap:break-word}
.row>aside{grid-column:2;grid-row:1}
ul.list{margin:0;padding:0;list-style:none}
.item{padding-left:1.5rem}
.item::before{content:"•";margin-left:-1rem;display:inline-block;width:1rem}
.l1{margin-left:1.5rem}.l2{margin-left:3rem}.l3{margin-left:4.5rem}
blockquote{border-left:3px solid var(--line);padding-left:1rem}
pre{white-space:pre-wrap;font-size:.85em}
.tablerow{white-space:pre-wrap;border-bottom:1px solid var(--line)}
.image{color:var(--muted);font-style:italic}
hr{border:0;border-top:1px solid var(--line);width:100%}
.furniture{color:var(--muted)}
mark{color:inherit;background:none;border-bottom:2px solid transparent}
mark .furniture,.furniture mark{color:var(--ink)}
mark.translation{text-decoration:underline dotted 2px var(--translation);text-underline-offset:.3em}
a mark{color:var(--ink)}
sup{font:11px system-ui,sans-serif;line-height:0}
.ref{text-decoration:none;padding:0 .1em}
.card{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--edge,var(--muted));
border-radius:6px;padding:.5rem .75rem;margin:0 0 .5rem;overflow-wrap:break-word}
.card.translation{border-left-style:dotted;--edge:var(--translation)}
.card p,.card ul,.card blockquote,.card pre{margin:.25rem 0}
.card ul{padding-left:1.1rem}
.card h1,.card h2,.card h3,.card h4,.card h5,.card h6{font-size:1em}
.kind{display:flex;gap:.4rem;font-weight:600}
.back{margin-left:auto;text-decoration:none;font-weight:400}
.meta{color:var(--muted)}
.lost blockquote{margin:1rem 0 .5rem}
.card q,.lost blockquote{font-family:Georgia,"Noto Serif",serif}
@media screen and (max-width:56rem){.row{display:block}.row>aside{margin:.5rem 0 1rem}}
@media print{body{font-size:11pt;background:none}main{max-width:none;padding:0}.row{display:block}
.row>aside{margin:.5rem 0 .75rem}.back,.home{display:none}
.card,h2,h3,h4{break-inside:avoid}h1,h2,h3,h4{break-after:avoid}nav+article,article+article{break-before:page;border:0}
mark,.card{print-color-adjust:exact;-webkit-print-color-adjust:exact}header p,aside{font-size:9pt}}
"""


def sheet() -> str:
    """The rules with the colours of both themes; a printed page is always light."""
    return (
        f":root{{color-scheme:light dark;{_variables(LIGHT)}}}"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{_variables(DARK)}}}}}"
        f"{_RULES}{_paints()}"
    )


def _variables(colours: dict[str, str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in colours.items())


def _paints() -> str:
    """Background and underline of each kind on the page, and the edge of its card."""
    rules = []
    for name in ("unverified", "supported", "disputed", "refuted"):
        line = {"unverified": "dashed", "supported": "solid", "disputed": "dotted", "refuted": "double"}[name]
        rules.append(f"mark.claim-{name}{{background:var(--{name});border-bottom:3px {line} var(--{name}-edge)}}")
        rules.append(f".card.claim-{name}{{--edge:var(--{name}-edge)}}")
    for name in ("yellow", "green", "blue", "pink"):
        rules.append(f"mark.highlight-{name}{{background:var(--{name})}}.card.highlight-{name}{{--edge:var(--{name})}}")
    rules.append("mark.note{background:var(--note);border-bottom:2px solid var(--note-edge)}")
    rules.append(".card.note{--edge:var(--note-edge)}")
    rules.append("mark.highlight-own{background:var(--light);border-bottom:2px solid var(--edge)}")
    rules.append("@media screen and (prefers-color-scheme:dark){mark.highlight-own{background:var(--dark)}}")
    return "".join(rules)
