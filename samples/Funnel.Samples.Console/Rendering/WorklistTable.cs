using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using NodaTime.Text;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A worklist as a table: the most urgent card on top.</summary>
internal sealed class WorklistTable(Terminal terminal, Language language)
{
    private const int WidestId = 16;
    private const int Indent = 6;

    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(WorklistResult result, LevelScale scale, int most = int.MaxValue)
    {
        var count = Figures.Whole(result.Rows.Count);
        var day = LocalDatePattern.Iso.Format(result.Today);
        _console.WriteLine(Say(
            $"{result.Name.Zh}  {day}：{count} 张卡",
            $"Worklist: {result.Name.En}  {day}: {count} {(result.Rows.Count == 1 ? "card" : "cards")}"));
        if (result.Rows.Count == 0)
        {
            return;
        }

        var shown = result.Rows.Take(most).ToList();
        var notes = shown.Select(row => row.Note.In(language)).Where(note => note.Length > 0).Distinct().ToList();
        _console.Write(TableOf(shown, notes, scale));
        if (result.Rows.Count > most)
        {
            var more = Figures.Whole(result.Rows.Count - most);
            _console.WriteLine(Say($"另有{more}条", $"… and {more} more"));
        }

        for (var i = 0; i < notes.Count; i++)
        {
            WriteNote(i + 1, notes[i]);
        }
    }

    /// <summary>Lists with notes give the number of the note in place of the card's age.</summary>
    private Table TableOf(List<WorklistRow> rows, List<string> notes, LevelScale scale)
    {
        var table = new Table { Border = TableBorder.Simple }
            .AddColumn(Say("档案", "Card"))
            .AddColumn(Say("经销商", "Dealer"))
            .AddColumn(Say("销售顾问", "Consultant"))
            .AddColumn(Say("级别", "Level"))
            .AddColumn(Say("应跟进日", "Due on"))
            .AddColumn(new TableColumn(Say("逾期\n天数", "Days\noverdue")).RightAligned())
            .AddColumn(new TableColumn(notes.Count > 0 ? Say("说明", "Note") : Say("卡龄", "Age")).RightAligned());
        foreach (var row in rows)
        {
            var last = notes.Count > 0 ? notes.IndexOf(row.Note.In(language)) + 1 : row.AgeDays;
            table.AddRow([.. Cells(row, scale), new Text(Figures.Whole(last))]);
        }

        return table;
    }

    private Text[] Cells(WorklistRow row, LevelScale scale) =>
    [
        Wrapped.Cell(row.Card.Card.Value, WidestId),
        Wrapped.Cell(row.Card.Dealer.Value, WidestId),
        Wrapped.Cell(row.Consultant.Value, WidestId),
        Wrapped.Cell(scale.NameOf(row.Card.Level).In(language), WidestId),
        new(row.DueOn is { } due ? LocalDatePattern.Iso.Format(due) : Figures.None),
        new(row.DaysOverdue > 0 ? Figures.Whole(row.DaysOverdue) : "", new(Color.Red)),
    ];

    private void WriteNote(int number, string note)
    {
        var lines = Wrapped.Lines(note, terminal.Width - Indent - 1);
        for (var i = 0; i < lines.Count; i++)
        {
            _console.WriteLine((i == 0 ? Figures.Whole(number) : "").PadLeft(Indent - 2) + "  " + lines[i]);
        }
    }

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}
