using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Periods;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Web;

/// <summary>A calendar month in an address: <c>2010-10</c>.</summary>
internal readonly record struct Month(YearMonth Value) : IParsable<Month>
{
    public ReportingPeriod Period => ReportingPeriod.Month(Value.Year, Value.Month);

    public static Month Parse(string s, IFormatProvider? provider) => new(YearMonthPattern.Iso.Parse(s).Value);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Month result)
    {
        var isMonth = YearMonthPattern.Iso.Parse(s!).TryGetValue(default, out var month);
        result = new(month);
        return isMonth;
    }
}
