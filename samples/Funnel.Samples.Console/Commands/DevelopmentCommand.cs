using System.CommandLine;
using System.Globalization;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Restatement;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using NodaTime;

namespace Funnel.Samples.Console.Commands;

/// <summary>How late each dealer writes down what happened in a month.</summary>
internal sealed class DevelopmentCommand : HostCommand
{
    private const int DaysOfSentence = 3;

    private readonly DatasetSource _source = new();
    private readonly Option<LocalDate> _knownOn = DateOption.Required("--known-on", "The day of knowledge.");
    private readonly Option<int?> _last = NumberOption.Optional(
        "--last-lag",
        string.Create(
            CultureInfo.InvariantCulture,
            $"The days after its end when a month counts as complete. [default: {EntryDevelopment.UsualLastLag}]"),
        least: 0,
        most: 3650);

    private readonly Option<string> _format = Choices.Format("table", "json");

    public DevelopmentCommand(Terminal terminal)
        : base("development", "How complete a month's rows are, so many days after its end, by dealer.", terminal)
    {
        _source.AddTo(this);
        Add(_knownOn);
        Add(_last);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var history = _source.Load(run).History;
        var last = run.Asked.GetValue(_last) ?? EntryDevelopment.UsualLastLag;
        var dealers = EntryDevelopment.Of(history, run.Asked.GetValue(_knownOn), last);
        List<EntryDevelopment> all = dealers.Count > 1 ? [.. dealers, EntryDevelopment.Sum(dealers)] : [.. dealers];
        if (run.Asked.GetValue(_format) == "json")
        {
            DevelopmentJson.Write(run.Terminal.OutputBytes, all);
            return ExitCodes.Done;
        }

        var table = new PlainTable(run.Terminal, run.Language);
        foreach (var development in all)
        {
            Show(table, development);
        }

        return ExitCodes.Done;
    }

    private static void Show(PlainTable table, EntryDevelopment development)
    {
        var dealer = development.Dealer is { } known ? Phrase.Same(known.Value) : new("合计", "All dealers");
        var coverage = Figures.Percent(development.Coverage ?? 0);
        table.Say(new(
            $"{dealer.Zh}：{coverage} 的行记有录入日期。",
            $"{dealer.En}: the recorded day is known for {coverage} of the rows."));
        var days = Math.Min(DaysOfSentence, development.LastLag);
        if (development.CompleteAfter(days) is not { } share)
        {
            var lag = Figures.Whole(development.LastLag);
            table.Say(new(
                $"还没有月份满 {lag} 天，无法推断。", $"No month has been over for {lag} days yet, so that nothing can be told."));
            return;
        }

        var after = Figures.Whole(days);

        table.Say(new(
            $"月末后 {after} 天，通常已录入 {Figures.Percent(share)}。",
            $"Typically {Figures.Percent(share)} complete {after} days after the month's end."));
        table.Show(
            [new("月末后天数", "Days after"), new("已录入", "Complete")],
            DevelopmentJson.ShownLags(development.LastLag).Select(IReadOnlyList<Phrase> (day) =>
            [
                Phrase.Same(Figures.Whole(day)), Phrase.Same(Figures.Percent(development.CompleteAfter(day)!.Value)),
            ]));
    }
}
