using Funnel.Domain.Periods;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>Which snapshot: the day it is seen from, and the day of knowledge.</summary>
/// <param name="AsOf">The day it is seen from.</param>
/// <param name="KnownOn">The day of knowledge: nothing recorded after it is in the snapshot.</param>
internal readonly record struct SnapshotDay(LocalDate AsOf, LocalDate KnownOn) : IComparable<SnapshotDay>
{
    /// <summary>A day as it was known on itself.</summary>
    public static SnapshotDay On(LocalDate day) => new(day, day);

    /// <summary>The snapshot a period asks for.</summary>
    public static SnapshotDay Of(ReportingPeriod period) => new(period.AsOf, period.KnownOn);

    public int CompareTo(SnapshotDay other) =>
        AsOf.CompareTo(other.AsOf) is not 0 and var order ? order : KnownOn.CompareTo(other.KnownOn);

    /// <summary>The day, and that of knowledge where it is another one.</summary>
    public string In(Domain.Wording.Language language)
    {
        var (asOf, known) = (LocalDatePattern.Iso.Format(AsOf), LocalDatePattern.Iso.Format(KnownOn));
        return KnownOn == AsOf
            ? asOf
            : new Domain.Wording.Phrase($"{asOf}（获知于 {known}）", $"{asOf} (known on {known})").In(language);
    }
}
