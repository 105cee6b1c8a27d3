using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
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
        var count = Figures.Whole(result.Rows.Count);
        var day = LocalDatePattern.Iso.Format(result.Today);
        _console.WriteLine(Say(
            $"{result.Name.Zh}  {day}：{count} 张卡",
            $"Worklist: {result.Name.En}  {day}: {count} {(result.Rows.Count == 1 ? "card" : "cards")}"));
        if (result.Rows.Count == 0)
            return;

        var table = new Table { Border = TableBorder.Simple }
            .AddColumn(Say("档案", "Card"))
            .AddColumn(Say("经销商", "Dealer"))
            .AddColumn(Say("销售顾问", "Consultant"))
            .AddColumn(Say("级别", "Level"))
            .AddColumn(new TableColumn(Say("下次跟进", "Next contact")).NoWrap())
            .AddColumn(new TableColumn(Say("逾期天数", "Days overdue")).RightAligned())
            .AddColumn(new TableColumn(Say("卡龄", "Age in days")).RightAligned());
        var hasNotes = result.Rows.Any(row => row.Note.Zh.Length > 0);
        if (hasNotes)
            table.AddColumn(Say("工作内容", "What to do"));
        foreach (var row in result.Rows.Take(most))
            table.AddRow(hasNotes ? [.. Cells(row, scale), new Text(row.Note.In(language))] : Cells(row, scale));
        _console.Write(table);
        if (result.Rows.Count > most)
        {
            var more = Figures.Whole(result.Rows.Count - most);
            _console.WriteLine(Say($"…另有 {more} 张", $"… and {more} more"));
        }
    }

    private Text[] Cells(WorklistRow row, LevelScale scale) =>
    [
        new(row.Card.Card.Value),
        new(row.Card.Dealer.Value),
        new(row.Consultant.Value),
        new(scale.NameOf(row.Card.Level).In(language)),
        new(row.DueOn is { } next ? LocalDatePattern.Iso.Format(next) : Figures.None),
        new(row.DaysOverdue > 0 ? Figures.Whole(row.DaysOverdue) : "", new(Color.Red)),
        new(Figures.Whole(row.AgeDays)),
    ];

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}
