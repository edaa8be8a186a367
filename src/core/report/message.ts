/** What the page of a report tells the editor; a page in a browser does without. */
export type ReportMessage =
  | {type: 'open'; chart: number; row: number; series?: number}
  | {
      type: 'save'
      name: string
      /** In base64. */
      data: string
    }
