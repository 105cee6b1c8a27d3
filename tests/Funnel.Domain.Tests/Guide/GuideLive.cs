using System.Buffers;
using System.Text.Json;
using Funnel.Domain.Bulk;
using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about kept figures; what stands between two markers is printed there.</summary>
internal static class GuideLive
{
    public static (KpiValue Month, KpiValue Week) Kept(
        SalesStandard standard, FunnelHistory history, ReportingPeriod period)
    {
        // example: kept
        var kept = standard.Keep(history, period, Dimensions.Dealer, Dimensions.Consultant);
        var month = standard.Figures(kept).By(Dimensions.Consultant)["C-1"]["new-prospects"];
        var week = standard.Figures(kept.Since(period.To.PlusDays(-6))).Table.Total.Get("new-prospects");
        // end
        return (month, week);
    }

    public static (KpiTable Months, KpiValue Day) InTime(
        SalesStandard standard, FunnelHistory history, ReportingPeriod year, LocalDate monday)
    {
        // example: in-time
        var versions = standard.Figures(standard.KeepVersions(history, year, Dimensions.Consultant));
        var months = versions.By(KpiSeries.Month, Dimensions.Consultant).Table;
        var day = versions.In(new(monday, monday, monday, year.KnownOn)).Table.Total.Get("closing-prospects");
        // end
        return (months, day);
    }

    public static KpiTable Ledger(
        SalesStandard standard, FunnelHistory history, ReportingPeriod period, CustomerCard before, CustomerCard after)
    {
        // example: ledger
        IFactSource FactsOf(CustomerCard card) =>
            new FactBook(new FunnelHistory { Cards = [card] }, period, standard.OwnerContacts);

        var ledger = standard.Figures(history, period).By(Dimensions.Consultant).Keep();
        ledger.Replace(FactsOf(before), FactsOf(after));
        var table = ledger.Table;
        // end
        return table;
    }

    public static KpiTable Resumed(KpiLedger ledger)
    {
        // example: resumed
        var tallies = ledger.ToTallies();
        var resumed = new KpiLedger(ledger.Plan, tallies);
        // end
        return resumed.Table;
    }

    public static async Task<KpiTable> Waiting(
        KpiPlan plan, IReadOnlyList<IFigureSource> machines, CancellationToken stop)
    {
        // example: waiting
        var answers = await Task.WhenAll(
            machines.Select(machine => machine.AnswerAsync(plan, FigureOptions.Default, stop)));
        var table = plan.Table(
            [.. answers.Aggregate((one, other) => [.. one.Zip(other, (left, right) => left.Plus(right))])]);
        // end
        return table;
    }

    public static KpiTable Machines(SalesStandard standard, FunnelColumns north, FunnelColumns south)
    {
        // example: machines
        var plan = standard.Figures(north).By(Dimensions.Dealer).Plan;

        static byte[] Sent(Tallies tallies)
        {
            var bytes = new ArrayBufferWriter<byte>();
            TallyBinary.Write(tallies, bytes);
            return bytes.WrittenSpan.ToArray();
        }

        var fromNorth = north.Answer(plan, FigureOptions.Default).Select(Sent);
        var fromSouth = south.Answer(plan, FigureOptions.Default).Select(Sent);
        var table = plan.Table(
            [.. fromNorth.Zip(fromSouth, (one, other) => TallyBinary.Read(one).Plus(TallyBinary.Read(other)))]);
        // end
        return table;
    }

    public static Tallies Json(Tallies tallies)
    {
        // example: json
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            TallyJson.Write(tallies, writer);
        }

        var same = TallyJson.Read(bytes.WrittenMemory);
        // end
        return same;
    }
}
