using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Numbers;

/// <summary><c>{ from, to }</c> in the editor, numbers with a comma between them in the database.</summary>
internal sealed class SliderValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _serializer;

    public SliderValueEditor(
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        Validators.Add(new RangeValidator(texts, serializer));
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        SliderRange.TryRead(editorValue.Value, _serializer, out SliderRange? range) ? range.ToString() : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        SliderRange.TryRead(property.GetValue(culture, segment), _serializer, out SliderRange? range) ? range : null;

    private sealed class RangeValidator(ILocalizedTextService texts, IJsonSerializer serializer) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
            dataTypeConfiguration is SliderConfiguration slider && SliderRange.TryRead(value, serializer, out SliderRange? range)
                ? Shape(range, slider).Concat(Bounds(range, slider))
                : [];

        private IEnumerable<ValidationResult> Shape(SliderRange range, SliderConfiguration slider)
        {
            if (!slider.EnableRange && range.From != range.To)
            {
                yield return texts.Invalid("unexpectedRange", range);
            }

            if (slider.EnableRange && range.To < range.From)
            {
                yield return texts.Invalid("invalidRange", range);
            }

            if (slider.EnableRange && range.To >= range.From && slider.MinimumRange > 0 && range.To - range.From < slider.MinimumRange)
            {
                yield return texts.Invalid("minimumRange", range, slider.MinimumRange);
            }
        }

        private IEnumerable<ValidationResult> Bounds(SliderRange range, SliderConfiguration slider)
        {
            foreach (var end in new[] { range.From, range.To }.Distinct())
            {
                if (end < slider.MinimumValue)
                {
                    yield return texts.Invalid("outOfRangeMinimum", end, slider.MinimumValue);
                }

                // A slider that was never configured has 0 for both ends, which limits nothing.
                if (slider.MaximumValue > slider.MinimumValue && end > slider.MaximumValue)
                {
                    yield return texts.Invalid("outOfRangeMaximum", end, slider.MaximumValue);
                }

                if (slider.Step > 0 && !ValidationHelper.IsValueValidForStep(end, slider.MinimumValue, slider.Step))
                {
                    yield return texts.Invalid("invalidStep", end, slider.Step, slider.MinimumValue);
                }
            }
        }
    }
}
