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
    /// <summary>The band as exchange text, such as <c>0-30</c>, <c>31-60</c>, <c>91+</c>.</summary>
    public string Code => UpTo is { } last
        ? string.Create(CultureInfo.InvariantCulture, $"{First}-{last}")
        : string.Create(CultureInfo.InvariantCulture, $"{First}+");

    /// <summary>The band as people call it.</summary>
    public Phrase Name => new(
        UpTo is null ? string.Create(CultureInfo.InvariantCulture, $"{MoreThan}天以上") : $"{Code}天",
        $"{Code} days");

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
