using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk;

/// <summary>
/// Totals as texts that are the same on every machine and say all that their values depend on: storage names, ISO
/// dates, exchange texts. Names of conditions are left out, since they change nothing.
/// </summary>
internal static class TotalText
{
    public static string Of<T>(string kind, Total<T> total)
    {
        var what = total.What.Accept(new MeasureText<T>());
        return $"{kind}: {what} where {total.Over.Accept(new ConditionText<T>())}";
    }
}
