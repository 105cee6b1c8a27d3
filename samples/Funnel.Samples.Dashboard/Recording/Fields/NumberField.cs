using System.Globalization;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>A whole number from 1.</summary>
internal sealed record NumberField(string Name, Phrase Label, int Most) : Field<int>(Name, Label)
{
    public override FieldInput Input => FieldInput.Number;

    public override Phrase Expected => new(
        $"1 至 {ListTexts.Number(Most)} 的整数",
        $"a whole number from 1 to {ListTexts.Number(Most)}");

    public override bool TryRead(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= 1 && value <= Most;
}
