// The frame of every interactive figure: a custom element around a static drawing, with a live drawing, numbers below it, controls, and a caption.
// Without JavaScript and in print, the static drawing and its caption are what one sees.
// A figure states its `controls` and its `words` in each language, and has `draw(values, words)`, which returns the marks, the numbers
// (read out as they change, unless the figure says `numbers = "off"`), and the names of controls that have no use now.

class InteractiveFigure extends HTMLElement {
  connectedCallback() {
    if (this.live) return
    const words = inPageLanguage(this.constructor.words)
    this.inputs = {}
    this.drawing = mark("svg", { viewBox: `0 0 ${SIZE.join(" ")}`, class: "figure", role: "img" })
    this.status = element("div", { class: "figure-status", "aria-live": this.constructor.numbers ?? "polite" })
    const controls = element("div", { class: "figure-controls", role: "group", "aria-label": words.controls })
    for (const control of this.constructor.controls) controls.append(control.options ? this.choice(control, words) : this.slider(control, words))
    this.live = element("div", { class: "live" }, this.drawing, this.status, controls, element("p", { class: "figure-caption" }, words.caption))
    this.classList.add("is-live")
    this.append(this.live)
    this.addEventListener("input", () => this.render())
    this.render()
  }

  slider({ name, min, max, step, value }, words) {
    const input = element("input", { type: "range", min, max, step, value })
    return this.labelled(name, input, words, element("output"))
  }

  choice({ name, options }, words) {
    return this.labelled(name, element("select", {}, ...options.map(option => element("option", { value: option }, words[option] ?? option))), words)
  }

  labelled(name, input, words, output = "") {
    this.inputs[name] = input
    input.dataset.name = name
    return element("label", { class: input.localName }, element("span", {}, words[name]), input, output)
  }

  get values() {
    return Object.fromEntries(Object.entries(this.inputs).map(([name, input]) => [name, input.type === "range" ? Number(input.value) : input.value]))
  }

  render() {
    const values = this.values, words = inPageLanguage(this.constructor.words)
    for (const input of Object.values(this.inputs)) if (input.type === "range") input.nextSibling.textContent = input.value.replace("-", "−")
    const { marks, status, unused = [] } = this.draw(values, words)
    for (const [name, input] of Object.entries(this.inputs)) input.closest("label").hidden = unused.includes(name)
    this.drawing.replaceChildren(...marks)
    this.drawing.setAttribute("aria-label", words.picture)
    this.status.replaceChildren(...status)
  }
}
