using Funnel.Domain.Dealers;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Visitors;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>Reads a viewpoint from an address; what cannot be read is named and the current month taken.</summary>
internal static class ViewpointReading
{
    /// <summary>What an address says of the whole group, where leaving the dealer out means one of them.</summary>
    public const string WholeGroup = "all";

    // Every day of a period is worked out and drawn.
    private const int MostYears = 10;

    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2199, 12, 31);

    /// <summary>Reads that of a request, with the dealer that its sender begins with.</summary>
    public static (Viewpoint Viewpoint, IReadOnlyList<Phrase> Faults) Read(HttpRequest request, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(request);
        var usual = Visitor.UsualDealerOf(request);
        var (viewpoint, faults) = Read(request.Query, today);
        return (
            viewpoint with
            {
                UsualDealer = usual,
                Scope = request.Query.ContainsKey("dealer")
                    ? viewpoint.Scope
                    : viewpoint.Scope with { Dealer = usual },
            },
            faults);
    }

    public static (Viewpoint Viewpoint, IReadOnlyList<Phrase> Faults) Read(IQueryCollection query, LocalDate today)
    {
        var usual = Viewpoint.MonthOf(today);
        List<Phrase> faults = [];
        var from = Date("from") ?? usual.Period.From;
        var to = Date("to") ?? from.With(DateAdjusters.EndOfMonth);
        var asOf = Date("as-of") ?? Viewpoint.UsualAsOf(from, to, today);
        var now = LocalDate.Max(asOf, today);
        var reported = Date("known-on");
        if (to < from)
        {
            faults.Add(new(
                $"to：'{Iso(to)}' 早于 from '{Iso(from)}'。",
                $"to: '{Iso(to)}' lies before from, '{Iso(from)}'."));
        }

        if (to > from.PlusYears(MostYears))
        {
            faults.Add(new(
                $"to：'{Iso(to)}' 距 from '{Iso(from)}' 超过 {MostYears} 年。",
                $"to: '{Iso(to)}' lies more than {MostYears} years after from, '{Iso(from)}'."));
        }

        if (asOf < from)
        {
            faults.Add(new(
                $"as-of：'{Iso(asOf)}' 早于 from '{Iso(from)}'。",
                $"as-of: '{Iso(asOf)}' lies before from, '{Iso(from)}'."));
        }

        if (reported < asOf)
        {
            faults.Add(new(
                $"known-on：'{Iso(reported.Value)}' 早于 as-of '{Iso(asOf)}'。",
                $"known-on: '{Iso(reported.Value)}' lies before as-of, '{Iso(asOf)}'."));
        }

        var scope = new Scope(
            query["dealer"].FirstOrDefault() is { Length: > 0 } dealer && dealer != WholeGroup
                ? new DealerId(dealer) : null,
            query["consultant"].FirstOrDefault() is { Length: > 0 } consultant ? new ConsultantId(consultant) : null);
        return (
            faults.Count > 0 ? usual with { Scope = scope }
                : usual with
                {
                    Scope = scope,
                    Period = new(from, to, asOf, reported ?? now),
                    IsAsReported = reported is not null,
                },
            faults);

        LocalDate? Date(string name)
        {
            if (query[name].FirstOrDefault() is not { Length: > 0 } text)
            {
                return null;
            }

            if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
                && day >= Earliest && day <= Latest)
            {
                return day;
            }

            faults.Add(new(
                $"{name}：'{text}' 不是日期（yyyy-MM-dd，1900 至 2199 年）。",
                $"{name}: '{text}' is not a date (yyyy-MM-dd, 1900 to 2199)."));
            return null;
        }
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
