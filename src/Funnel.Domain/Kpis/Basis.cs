using System.Globalization;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>
/// Whom a conversion is taken over, and by when they must have converted. The same month gives another rate on each
/// basis, so that a rate says which one it has.
/// </summary>
public sealed record Basis
{
    private Basis(string id, Phrase name, int? days = null) => (Id, Name, Days) = (id, name, days);

    /// <summary>Those who were there at the start or came in the period, converted by the as-of date (GPS).</summary>
    public static Basis Population { get; } = new("population", new("有望客户总数", "population"));

    /// <summary>Those who came in the period, converted by the as-of date.</summary>
    public static Basis Cohort { get; } = new("cohort", new("新增客户", "cohort"));

    /// <summary>
    /// Conversions of the period, whenever the customer came, held against those who came in the period: a plain ratio,
    /// no rate, which may exceed 1.
    /// </summary>
    public static Basis Flow { get; } = new("flow", new("当期流量", "flow"));

    /// <summary>The code, such as <c>cohort</c> or <c>window(30)</c>.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public Phrase Name { get; }

    /// <summary>How long a window is, in calendar days; null for the other bases.</summary>
    public int? Days { get; }

    /// <summary>
    /// Those who came in the period and have been there for a number of days by the as-of date, converted within these
    /// days; day 0 is the day they came, and the last day is included.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative, or more than 3,650.</exception>
    public static Basis Window(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, LongestWait.Days);
        var number = days.ToString(CultureInfo.InvariantCulture);
        return new($"window({number})", new($"{number}天内", $"within {number} days"), days);
    }

    /// <summary>The basis with a code; a window also as <c>window-30</c>, <c>30d</c>.</summary>
    public static bool TryGet(string id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Basis? basis)
    {
        ArgumentNullException.ThrowIfNull(id);
        basis = id switch
        {
            "population" => Population,
            "cohort" => Cohort,
            "flow" => Flow,
            _ => WindowOf(id),
        };
        return basis is not null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Id;

    private static Basis? WindowOf(string id)
    {
        var days = id switch
        {
            ['w', 'i', 'n', 'd', 'o', 'w', '(', .. var inside, ')'] => inside,
            ['w', 'i', 'n', 'd', 'o', 'w', '-', .. var after] => after,
            [.. var before, 'd'] => before,
            _ => "",
        };
        return int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= LongestWait.Days
                ? Window(number)
                : null;
    }
}
