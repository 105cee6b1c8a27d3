using System.Globalization;
using Funnel.Domain.Exchange;
using Funnel.Domain.Restatement;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>What is wrong and odd in a dataset: how often each thing occurs, and where first.</summary>
internal sealed class ValidationTables(Terminal terminal, Language language)
{
    private const int RowsShown = 20;
    private const int KindsShown = 12;
    private const int WidthOfTimes = 14;
    private const int Indent = 4;

    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(Dataset dataset)
    {
        Show(
            Number("个错误", "error", dataset.Errors.Count),
            [.. dataset.Errors.Select(e => new Issue(e.File, e.Line, e.Column, e.Value, Message(e)))]);
        _console.WriteLine();
        Show(
            Number("个疑点", "finding", dataset.Findings.Count),
            [.. dataset.Findings.Select(f => new Issue(f.File, f.Line, f.Column, f.Value, f.Message.In(language)))]);
        if (RecordingCoverage.Of(dataset.History) is { } coverage && coverage > 0)
        {
            var share = Figures.Percent(coverage);
            _console.WriteLine();
            _console.WriteLine(Say(
                $"{share} 的行记有录入日期。", $"The recorded day is known for {share} of the rows."));
        }
    }

    private string Message(DatasetError error) =>
        error.Message.In(language) + FaultListing.Followers(error.Followers).In(language);

    private void Show(string number, IReadOnlyList<Issue> issues)
    {
        _console.WriteLine(number);
        if (issues.Count == 0)
        {
            return;
        }

        if (issues.Count > RowsShown)
        {
            Summarise(issues);
        }

        foreach (var issue in issues.Take(RowsShown))
        {
            Write(issue);
        }

        if (issues.Count > RowsShown)
        {
            var more = Figures.Whole(issues.Count - RowsShown);
            _console.WriteLine(Say($"另有{more}条；json列出全部", $"… and {more} more; json gives all"));
        }
    }

    private void Write(Issue issue)
    {
        string[] found = [issue.Where, issue.Column, issue.Value.Length > 0 ? $"'{issue.Value}'" : ""];
        _console.WriteLine("  " + string.Join("  ", found.Where(part => part.Length > 0)));
        foreach (var line in Wrapped.Lines(issue.Message, terminal.Width - Indent - 1))
        {
            _console.WriteLine(new string(' ', Indent) + line, new(Color.Grey));
        }
    }

    /// <summary>How often each thing is said of a column, the most frequent first.</summary>
    private void Summarise(IReadOnlyList<Issue> issues)
    {
        var kinds = issues.CountBy(issue => $"{issue.File} {issue.Column}: {issue.Message}")
            .OrderByDescending(kind => kind.Value)
            .Take(KindsShown);
        foreach (var (kind, times) in kinds)
        {
            var lines = Wrapped.Lines(kind, terminal.Width - WidthOfTimes - 1);
            for (var i = 0; i < lines.Count; i++)
            {
                _console.WriteLine((i == 0 ? Figures.Whole(times) + " × " : "").PadLeft(WidthOfTimes) + lines[i]);
            }
        }

        _console.WriteLine();
        _console.WriteLine(Say("最先出现的", "The first of them"));
    }

    private string Number(string zh, string en, int count) =>
        Say($"{Figures.Whole(count)} {zh}", $"{Figures.Whole(count)} {en}{(count == 1 ? "" : "s")}");

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);

    private sealed record Issue(string File, long Line, string Column, string Value, string Message)
    {
        public string Where => Line > 0 ? $"{File}:{Line.ToString(CultureInfo.InvariantCulture)}" : File;
    }
}
