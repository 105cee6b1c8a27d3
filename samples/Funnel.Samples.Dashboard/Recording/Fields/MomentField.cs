using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>A date with a time of day, in the dealer's zone; browsers leave the seconds out where they are 0.</summary>
internal sealed record MomentField(string Name, Phrase Label) : Field<LocalDateTime>(Name, Label)
{
    private const int Earliest = 1900;
    private const int Latest = 2199;

    public static LocalDateTimePattern Minutes { get; } =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static LocalDateTimePattern Seconds { get; } =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <summary>A moment as it stands in the field: seconds only where there are any.</summary>
    public static string TextOf(LocalDateTime moment) =>
        moment.Second == 0 ? Minutes.Format(moment) : Seconds.Format(moment);

    public override FieldInput Input => FieldInput.Moment;

    public override Phrase Expected { get; } =
        new("1900 至 2199 年间的日期和时间（yyyy-MM-ddTHH:mm）", "a date and time (yyyy-MM-ddTHH:mm, 1900 to 2199)");

    public override bool TryRead(string text, out LocalDateTime value) =>
        (Minutes.Parse(text).TryGetValue(default, out value) || Seconds.Parse(text).TryGetValue(default, out value))
        && value.Year is >= Earliest and <= Latest;
}
