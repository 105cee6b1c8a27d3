using Funnel.Domain.Exchange;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Rendering;
using Funnel.Samples.Console.Rendering.Analyses;
using Funnel.Samples.Generation;
using NodaTime;

namespace Funnel.Samples.Console.Commands;

/// <summary>
/// What the host shows when it is asked for nothing in particular: a made-up dealer group's month, its funnel, and what
/// is due on the last day. The same on every run; the dataset is deleted afterwards.
/// </summary>
internal static class Demo
{
    private const int CardsShown = 12;

    private static readonly SalesStandard Standard = SalesStandards.Gps;
    private static readonly LocalDate Start = new(2010, 6, 1);
    private static readonly ReportingPeriod Month = ReportingPeriod.Month(2010, 10);

    // Seen two months later, when most of its customers have decided.
    private static readonly ReportingPeriod Cohort = new(new(2010, 8, 1), new(2010, 8, 31), Month.To);

    public static int Run(Invocation run)
    {
        var folder = Directory.CreateTempSubdirectory("funnel-demo-");
        try
        {
            DatasetGenerator.Generate(
                folder.FullName,
                new(dealers: 2, consultants: 5, months: 5, seed: 2010, Start) { Standard = Standard },
                cancellation: run.Cancellation);
            var dataset = DatasetReader.Read(folder.FullName, new(Standard.CardRules));
            run.Cancellation.ThrowIfCancellationRequested();
            Show(run, dataset.History);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return ExitCodes.Done;
    }

    private static void Show(Invocation run, FunnelHistory history)
    {
        var output = run.Terminal.Output;
        output.WriteLine(Say(
            run,
            "示例：自动生成的两家经销商，非真实数据；--help 列出全部命令。\n",
            "A demonstration on made-up data of two dealers; --help lists the commands.\n"));
        new ReportTables(run.Terminal, run.Language).ShowHeadline(new(Standard, Month, Total(history, Month)));
        output.WriteLine();
        AnalysisPages.Show(
            new(run.Terminal, run.Language, Standard),
            SalesFunnel.Of(Standard.Figures(history, Cohort).By(Dimensions.Dealer), FunnelBenchmark.Peers));
        output.WriteLine();
        var due = WorklistChoice.All.First(list => list.Id == CardWorklists.Due.Id)
            .On(Month.To, history, Standard, isWanted: _ => true);
        new WorklistTable(run.Terminal, run.Language).Show(due, Standard.Scale, CardsShown);
    }

    private static KpiTable Total(FunnelHistory history, ReportingPeriod period) =>
        Standard.Figures(history, period).Table;

    private static string Say(Invocation run, string zh, string en) => new Phrase(zh, en).In(run.Language);
}
