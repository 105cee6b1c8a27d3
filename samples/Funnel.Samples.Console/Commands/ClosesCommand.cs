using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using NodaTime.Text;

namespace Funnel.Samples.Console.Commands;

/// <summary>Whether the months that were closed still recompute.</summary>
internal sealed class ClosesCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly Option<string> _format = Choices.Format("table", "json");

    public ClosesCommand(Terminal terminal)
        : base("closes", "Whether the month-ends in closes.csv still recompute, figure by figure.", terminal)
    {
        _source.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        List<SalesStandard> standards = [standard, .. _source.EditionsOf(run.Asked)];
        var dataset = _source.Load(run);
        List<CloseCheck> checks =
        [
            .. dataset.Closes.SelectMany(close => MonthCloses.Recompute(
                dataset.History, standards.Find(one => MonthCloses.IsBy(one, close)) ?? standard, close)),
        ];
        if (run.Asked.GetValue(_format) == "json")
        {
            CloseJson.Write(run.Terminal.OutputBytes, checks);
            return ExitCodes.Done;
        }

        var table = new PlainTable(run.Terminal, run.Language);
        foreach (var close in checks.GroupBy(check => check.Close))
        {
            Show(table, close.Key, [.. close]);
        }

        if (checks.Count == 0)
        {
            table.Say(new("没有结账的月份。", "No month was closed."));
        }

        return ExitCodes.Done;
    }

    private static void Show(PlainTable table, MonthClose close, List<CloseCheck> checks)
    {
        var row = $"{close.Dealer} {YearMonthPattern.Iso.Format(close.Month)}";
        var altered = checks.Count(check => check.IsAltered);
        var intact = checks.Count(check => check.IsIntact);
        if (altered > 0)
        {
            table.Say(new(
                $"{row} 有 {Figures.Whole(altered)} 项不一致：历史在记录之外被改动。",
                $"{row}: {Figures.Whole(altered)} figures differ: the history was altered outside its records."));
        }
        else if (intact > 0)
        {
            table.Say(new(
                $"{row} 结账可复算，{Figures.Whole(intact)} 项一致。",
                $"{row} recomputes: all {Figures.Whole(intact)} figures agree."));
        }

        foreach (var missing in checks.Select(check => check.Missing).OfType<Reason>().Distinct())
        {
            table.Say(new($"{row} 无法复算：{missing.Text.Zh}。", $"{row} is not recomputed: {missing.Text.En}."));
        }

        table.Show(
            [new("指标", "KPI"), new("结账时", "As closed"), new("复算", "Recomputed")],
            checks.Where(check => check.IsAltered).Select(IReadOnlyList<Phrase> (check) =>
            [
                Phrase.Same(check.Reported.Kpi), Phrase.Same(Text(check.Reported)),
                Phrase.Same(Text(check.Recomputed!.Value)),
            ]));
    }

    // The first digits of the digest: where the numbers agree and the records do not, they tell.
    private static string Text(ClosedFigure figure)
    {
        var digest = figure.Digest[..Math.Min(8, figure.Digest.Length)];
        var denominator = figure.Denominator is { } known ? $"/{Figures.Whole(known)}" : "";
        return $"{Figures.Whole(figure.Numerator)}{denominator} {digest}";
    }
}
