using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>A calendar date.</summary>
internal sealed record DateField(string Name, Phrase Label) : Field<LocalDate>(Name, Label)
{
    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2199, 12, 31);

    public override FieldInput Input => FieldInput.Date;

    public override Phrase Expected { get; } =
        new("1900 至 2199 年间的日期（yyyy-MM-dd）", "a date (yyyy-MM-dd, 1900 to 2199)");

    public override bool TryRead(string text, out LocalDate value) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value) && value >= Earliest && value <= Latest;
}
