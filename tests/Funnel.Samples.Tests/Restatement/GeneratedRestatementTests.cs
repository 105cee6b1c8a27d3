using System.Globalization;
using Funnel.Domain.Exchange;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Restatement;
using Funnel.Domain.Tests.Stories;
using Funnel.Samples.Tests.Console;

namespace Funnel.Samples.Tests.Restatement;

/// <summary>
/// Every change of every KPI of a generated month is explained, line by line as by telling everything anew after each
/// row.
/// </summary>
public sealed class GeneratedRestatementTests : IDisposable
{
    private static readonly ReportingPeriod August =
        ReportingPeriod.Month(2010, 8).KnownBy(new(2010, 9, 3));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-test-");

    [Theory]
    [InlineData("gps")]
    [InlineData("sgm")]
    [InlineData("lotus")]
    [InlineData("nissan")]
    [InlineData("drm")]
    public void Lines_OfEveryKpiUnderAnyStandard_AreThoseOfTellingEverythingAnew(string code)
    {
        var standard = SalesStandards.Get(code);
        var history = Generate(standard);
        var knownOn = new NodaTime.LocalDate(2010, 10, 31);

        var report = RestatementReport.Of(
            history, standard, standard.Kpis.All, August, August.KnownBy(knownOn), [Dimensions.Consultant]);

        var expected = NaiveRestatement.LinesOf(
            Told(history, standard), standard, standard.Kpis.All, August, knownOn, [Dimensions.Consultant]);
        Assert.Equal(expected, NaiveRestatement.LinesOf(report));
        Assert.NotEmpty(report.Total.SelectMany(figure => figure.Lines));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private FunnelHistory Generate(SalesStandard standard)
    {
        var run = HostRun.Of(
            "generate", "--dealers", "1", "--consultants", "2", "--months", "3", "--cards-per-month", "8", "--late",
            "200", "--from", "2010-07-15", "--seed", "11", "--standard", standard.Code, "--out", _folder.FullName);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return DatasetReader.Read(_folder.FullName, new(standard.CardRules)).History;
    }

    /// <summary>The rows as they were written down, in their order, which their ids tell.</summary>
    private static Story Told(FunnelHistory history, SalesStandard standard) => new()
    {
        Scale = standard.Scale,
        Dealers = history.Dealers,
        Consultants = history.Consultants,
        Traffic = history.Traffic,
        Filings = [.. history.Cards.FilingsInOrder()],
        Events =
        [
            .. history.Cards.EventsInOrder()
                .Select(entry => (entry.Card, entry.Event, NumberOf(entry.Event.Entry!.Row!))),
        ],
        Corrections =
        [
            .. history.Cards.CorrectionsInOrder()
                .Select(entry => (entry.Card, entry.Correction, NumberOf(entry.Correction.Entry.Row!))),
        ],
        BaseCustomers = history.BaseCustomers,
        Leads = history.Leads,
        Checks = history.Checks,
        OwnerContacts = history.OwnerContacts,
        OwnerTransfers = history.OwnerTransfers,
        Voided = history.Voided,
    };

    private static long NumberOf(string row) => long.Parse(row.Split('-')[1], CultureInfo.InvariantCulture);
}
