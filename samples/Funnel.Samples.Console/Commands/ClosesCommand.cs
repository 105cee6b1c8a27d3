using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Restatement;
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
        var dataset = _source.Load(run);
        var closes = dataset.Closes.Where(close => close.Standard == standard.Code).ToList();
        List<CloseCheck> checks =
            [.. closes.SelectMany(close => MonthCloses.Recompute(dataset.History, standard, close))];
        if (run.Asked.GetValue(_format) == "json")
        {
            CloseJson.Write(run.Terminal.OutputBytes, checks);
            return ExitCodes.Done;
        }

        var table = new PlainTable(run.Terminal, run.Language);
        foreach (var close in checks.GroupBy(check => check.Close))
        {
            var row = $"{close.Key.Dealer} {YearMonthPattern.Iso.Format(close.Key.Month)}";
            var altered = Figures.Whole(close.Count(check => !check.IsIntact));
            var all = Figures.Whole(close.Count());
            table.Say(close.All(check => check.IsIntact)
                ? new($"{row} 结账可复算，{all} 项一致。", $"{row} recomputes: all {all} figures agree.")
                : new(
                    $"{row} 有 {altered} 项不一致：历史在记录之外被改动。",
                    $"{row}: {altered} figures differ: the history was altered outside its records."));
            table.Show(
                [new("指标", "KPI"), new("结账时", "As closed"), new("复算", "Recomputed")],
                close.Where(check => !check.IsIntact).Select(IReadOnlyList<Phrase> (check) =>
                [
                    Phrase.Same(check.Reported.Kpi), Phrase.Same(Text(check.Reported)),
                    Phrase.Same(check.Recomputed is { } now ? Text(now) : "–"),
                ]));
        }

        if (checks.Count == 0)
        {
            table.Say(new("没有按该标准结账的月份。", "No month was closed by this standard."));
        }

        return ExitCodes.Done;
    }

    // The first digits of the digest: where the numbers agree and the records do not, they tell.
    private static string Text(ClosedFigure figure)
    {
        var digest = figure.Digest[..Math.Min(8, figure.Digest.Length)];
        var denominator = figure.Denominator is { } known ? $"/{Figures.Whole(known)}" : "";
        return $"{Figures.Whole(figure.Numerator)}{denominator} {digest}";
    }
}
