using System.Globalization;
using Funnel.Domain.Cards;
using Funnel.Domain.Continuation;
using Funnel.Domain.Exchange;
using Funnel.Domain.Restatement;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using NodaTime.Text;

namespace Funnel.Samples.Console.Options;

/// <summary>A later dataset read on from those before it; what came of that is told.</summary>
internal static class LaterExport
{
    private const int MostListed = 50;

    /// <summary>
    /// Both as one: known cards grow by their new rows, equal rows count once, rows that contradict are left out and
    /// named. A target set again is replaced.
    /// </summary>
    public static Dataset ReadOn(Invocation run, Dataset known, Dataset later, CardRules rules)
    {
        var continued = HistoryContinuation.Of(known.History, later.History, rules);
        Tell(run, continued);
        return later with
        {
            History = continued.History,
            Targets =
            [
                .. known.Targets.Concat(later.Targets)
                    .GroupBy(target => (target.Dealer, target.Consultant, target.Month, target.Metric))
                    .Select(same => same.Last()),
            ],
            Closes = [.. known.Closes, .. MonthCloses.New(known.Closes, later.Closes)],
            Accepted = [.. known.Accepted.Concat(later.Accepted).Distinct()],
            Errors = [.. known.Errors, .. later.Errors],
            Dependents = [.. known.Dependents, .. later.Dependents],
            Findings = [.. known.Findings, .. later.Findings],
        };
    }

    private static void Tell(Invocation run, HistoryContinuation continued)
    {
        var cards = Text(continued.Added.Cards.Count);
        var rows = Text(continued.RowsAdded);
        var refused = continued.Contradictions;
        Write(run, new(
            $"接着读入：新档案 {cards} 份，已知档案新增 {rows} 行；{Text(refused.Count)} 行与已知矛盾，未采用。",
            $"Read on: {cards} new cards, {rows} new rows of known cards; "
            + $"{Text(refused.Count)} rows contradict what is known and were left out."));
        foreach (var row in refused.Take(MostListed))
        {
            var what = $"{row.Kind} {row.Id} {LocalDatePattern.Iso.Format(row.On)}";
            var why = row.Reason.Text.In(run.Language);
            Write(run, new($"  {what}：{why}", $"  {what}: {why}"));
        }

        if (refused.Count > MostListed)
        {
            var more = Text(refused.Count - MostListed);
            Write(run, new($"  另有 {more} 行。", $"  and {more} more."));
        }
    }

    private static void Write(Invocation run, Phrase said) => run.Terminal.Error.WriteLine(said.In(run.Language));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
