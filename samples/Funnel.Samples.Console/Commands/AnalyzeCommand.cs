using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering.Analyses;

namespace Funnel.Samples.Console.Commands;

/// <summary>One of the reports beside the table of KPIs.</summary>
internal sealed class AnalyzeCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly PeriodOptions _period = new();
    private readonly ScopeOption _where = new();
    private readonly Option<string> _report = Report();
    private readonly Option<string[]> _by = CommaList.Create(
        "--by",
        "Groups of the deals, the funnel and the scorecard. [default: dealer, or consultant where there is one dealer]",
        "dimension,…");

    private readonly Option<string> _format = Choices.Format("table", "json", "xlsx");

    public AnalyzeCommand(Terminal terminal)
        : base("analyze", "The other reports: progress, conversions, structure, meeting, boards, funnel.", terminal)
    {
        _source.AddTo(this);
        Add(_report);
        _period.AddTo(this);
        Add(_by);
        _where.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var period = _period.Of(run.Asked);
        var standard = _source.StandardOf(run.Asked, period);
        KpiChoice.RequireOneVersion(standard, period);
        var choice = AnalysisChoice.All.Single(known => known.Heading.Id == run.Asked.GetValue(_report));
        var by = DimensionChoice.Of(CommaList.Of(run.Asked, _by));
        if (by.FirstOrDefault(dimension => !choice.Groups.Contains(dimension)) is { } lacking)
        {
            throw new UsageException(
                $"报表 '{choice.Heading.Id}' 不能按 '{lacking.Id}' 分组。",
                $"The report '{choice.Heading.Id}' cannot be grouped by '{lacking.Id}'.");
        }

        var report = choice.Of(_source.Load(run), standard, period, by, _where.Of(run.Asked));
        switch (run.Asked.GetValue(_format))
        {
            case "json":
                AnalysisJson.Write(run.Terminal.OutputBytes, report, standard);
                break;
            case "xlsx":
                ResultWorkbook.Write(run.Terminal.OutputBytes, report, standard, run.Language);
                break;
            default:
                AnalysisPages.Show(new(run.Terminal, run.Language, standard), report);
                break;
        }

        return ExitCodes.Done;
    }

    private static Option<string> Report()
    {
        string[] ids = [.. AnalysisChoice.All.Select(choice => choice.Heading.Id)];
        return new Option<string>("--report")
        {
            Description = "Which report. The daily meeting is held on the as-of date.",
            HelpName = string.Join('|', ids),
            Required = true,
        }.OneOf(ids);
    }
}
