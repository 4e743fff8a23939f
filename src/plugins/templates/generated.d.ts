/** What this plugin writes with createData, as the pages import it. */
declare module '@generated/templates/default/templates.json' {
  const templates: readonly import('../../core/model/template').TemplateView[];
  export default templates;
}
