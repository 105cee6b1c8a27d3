using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>卡龄段: card ages, in days since filing, that a report puts together.</summary>
/// <param name="MoreThan">Cards are older than this; null for the youngest.</param>
/// <param name="UpTo">And at most this old, the day itself included; null for the oldest.</param>
public sealed record AgeBand(int? MoreThan, int? UpTo)
{
    /// <summary>
    /// The bands between the ages for which GPS 4.7 has KPIs, youngest first; each age falls in one.
    /// </summary>
    public static IReadOnlyList<AgeBand> All { get; } =
        [new(null, UpTo: 30), new(MoreThan: 30, UpTo: 60), new(MoreThan: 60, UpTo: 90), new(MoreThan: 90, null)];

    /// <summary>The band as exchange text, such as <c>0-30</c>, <c>31-60</c>, <c>91+</c>.</summary>
    public string Code => UpTo is { } last
        ? string.Create(CultureInfo.InvariantCulture, $"{First}-{last}")
        : string.Create(CultureInfo.InvariantCulture, $"{First}+");

    /// <summary>The band as people call it.</summary>
    public Phrase Name => new(
        UpTo is null ? string.Create(CultureInfo.InvariantCulture, $"{MoreThan}天以上") : $"{Code}天",
        $"{Code} days");

    /// <summary>The band of an age; a card filed later than the day looked at counts as new.</summary>
    public static AgeBand Of(int ageDays) => All.Last(band => band.MoreThan is null || ageDays > band.MoreThan);

    /// <summary>Facts about cards of such an age at the end of the period's last known day.</summary>
    internal Condition<T> Of<T>(DateColumn<T> filedOn)
    {
        var youngest = MoreThan is { } over ? filedOn < Day.Cut.Minus(over) : Condition<T>.Every;
        return UpTo is { } last ? youngest & !(filedOn < Day.Cut.Minus(last)) : youngest;
    }

    private int First => MoreThan is { } days ? days + 1 : 0;

    /// <summary>Whether a card of this age belongs to the band.</summary>
    internal bool Contains(int ageDays) => !(ageDays <= MoreThan) && !(ageDays > UpTo);
}
