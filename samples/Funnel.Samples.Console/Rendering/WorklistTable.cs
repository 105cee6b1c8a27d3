using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Datasets.Results;
using NodaTime.Text;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A worklist as a table: the most urgent card on top.</summary>
internal sealed class WorklistTable(Terminal terminal, Language language)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(WorklistResult result, LevelScale scale, int most = int.MaxValue)
    {
        var count = Figures.Whole(result.Entries.Count);
        var day = LocalDatePattern.Iso.Format(result.Today);
        _console.WriteLine(Say(
            $"{result.List.Name.Zh}  {day}：{count} 张卡",
            $"Worklist: {result.List.Name.En}  {day}: {count} {(result.Entries.Count == 1 ? "card" : "cards")}"));
        if (result.Entries.Count == 0)
            return;

        var table = new Table { Border = TableBorder.Simple }
            .AddColumn(Say("档案", "Card"))
            .AddColumn(Say("经销商", "Dealer"))
            .AddColumn(Say("销售顾问", "Consultant"))
            .AddColumn(Say("级别", "Level"))
            .AddColumn(new TableColumn(Say("下次跟进", "Next contact")).NoWrap())
            .AddColumn(new TableColumn(Say("逾期天数", "Days overdue")).RightAligned())
            .AddColumn(new TableColumn(Say("卡龄", "Age in days")).RightAligned());
        foreach (var entry in result.Entries.Take(most))
            AddRow(table, entry, scale);
        _console.Write(table);
        if (result.Entries.Count > most)
        {
            var more = Figures.Whole(result.Entries.Count - most);
            _console.WriteLine(Say($"…另有 {more} 张", $"… and {more} more"));
        }
    }

    private void AddRow(Table table, WorklistEntry entry, LevelScale scale)
    {
        var card = entry.Card;
        table.AddRow(
            new Text(card.Card.Value),
            new Text(card.Dealer.Value),
            new Text(card.Consultant.Value),
            new Text(scale.NameOf(card.Level).In(language)),
            new Text(card.NextContactOn is { } next ? LocalDatePattern.Iso.Format(next) : Figures.None),
            new Text(entry.DaysOverdue > 0 ? Figures.Whole(entry.DaysOverdue) : "", new(Color.Red)),
            new Text(Figures.Whole(entry.AgeDays)));
    }

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}
