using System.Globalization;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Datasets;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>What is wrong and odd in a dataset: how often each thing occurs, and where first.</summary>
internal sealed class ValidationTables(Terminal terminal, Language language)
{
    private const int RowsShown = 20;
    private const int Indent = 4;

    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(Dataset dataset)
    {
        Show(
            new("错误", "errors"),
            [.. dataset.Errors.Select(e => new Issue(e.File, e.Line, e.Column, e.Value, e.Message.In(language)))]);
        _console.WriteLine();
        Show(
            new("疑点", "findings"),
            [.. dataset.Findings.Select(f => new Issue(f.File, f.Line, f.Column, f.Value, f.Message.In(language)))]);
    }

    private void Show(Phrase kind, IReadOnlyList<Issue> issues)
    {
        _console.WriteLine($"{Figures.Whole(issues.Count)} {kind.In(language)}");
        if (issues.Count == 0)
            return;

        if (issues.Count > RowsShown)
            _console.Write(Summary(issues));
        foreach (var issue in issues.Take(RowsShown))
            Write(issue);
        if (issues.Count > RowsShown)
        {
            var more = Figures.Whole(issues.Count - RowsShown);
            _console.WriteLine(Say($"…另有 {more} 条；json 列出全部", $"… and {more} more; json gives all"));
        }
    }

    private void Write(Issue issue)
    {
        string[] found = [issue.Where, issue.Column, issue.Value.Length > 0 ? $"'{issue.Value}'" : ""];
        _console.WriteLine("  " + string.Join("  ", found.Where(part => part.Length > 0)));
        foreach (var line in Wrapped.Lines(issue.Message, terminal.Width - Indent - 1))
            _console.WriteLine(new string(' ', Indent) + line, new(Color.Grey));
    }

    private Table Summary(IReadOnlyList<Issue> issues)
    {
        var table = new Table { Border = TableBorder.Simple }
            .AddColumn(Say("文件", "File"))
            .AddColumn(Say("列", "Column"))
            .AddColumn(new TableColumn(Say("次数", "Times")).RightAligned());
        var kinds = issues.GroupBy(issue => (issue.File, issue.Column)).OrderByDescending(kind => kind.Count());
        foreach (var kind in kinds)
        {
            table.AddRow(
                new Text(kind.Key.File), new Text(kind.Key.Column), new Text(Figures.Whole(kind.Count())));
        }

        return table;
    }

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);

    private sealed record Issue(string File, long Line, string Column, string Value, string Message)
    {
        public string Where => Line > 0 ? $"{File}:{Line.ToString(CultureInfo.InvariantCulture)}" : File;
    }
}
