/** What a picture needs of the page's style where it is alone. */
const kept = ['color', 'fill', 'stroke', 'stroke-width', 'font-family', 'font-size', 'stroke-dasharray', 'text-anchor']

/** Returns the picture as a file of SVG of its own: with its colours, its background and its title. */
export function standaloneSvg(picture: SVGElement, title: string): string {
  const copy = picture.cloneNode(true) as SVGElement
  const [originals, copies] = [picture, copy].map((root) => [root, ...root.querySelectorAll<SVGElement>('*')])
  originals.forEach((original, index) => {
    const style = getComputedStyle(original)
    for (const name of kept) {
      const value = style.getPropertyValue(name)
      if (value) copies[index].style.setProperty(name, value)
    }
  })
  const ground = document.createElementNS(copy.namespaceURI, 'rect') as SVGElement
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.style.setProperty('fill', backgroundOf(picture))
  const name = document.createElementNS(copy.namespaceURI, 'title')
  name.textContent = title
  copy.prepend(name, ground)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return new XMLSerializer().serializeToString(copy)
}

/** Returns the picture as PNG, at twice its size on the page. */
export async function pngOf(picture: SVGElement, title: string): Promise<Blob> {
  const {width, height} = picture.getBoundingClientRect()
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standaloneSvg(picture, title))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png'),
  )
}

function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor
    if (color && color !== 'rgba(0, 0, 0, 0)' && color !== 'transparent') return color
  }
  return 'Canvas'
}
