using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

internal sealed record RichTextIntermediate(string Markup, RichTextBlockModel? RichTextBlockModel) : IRichTextEditorIntermediateValue;
