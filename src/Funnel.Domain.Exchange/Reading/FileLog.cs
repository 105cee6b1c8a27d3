using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>What is noticed about one file, on any thread: events are looked up while others are being read.</summary>
internal sealed class FileLog(string file)
{
    private readonly Lock _noting = new();
    private readonly List<DatasetError> _errors = [];
    private readonly List<(DatasetRejection Row, string Card)> _dependents = [];
    private readonly List<DatasetFinding> _findings = [];
    private readonly Dictionary<Phrase, Phrase> _sentences = [];

    public string File => file;

    /// <summary>Whether the rows of the file cannot be told apart, or its columns are not known.</summary>
    public bool IsUnreadable { get; set; }

    public IEnumerable<DatasetError> Errors => _errors.OrderBy(error => error.Line);

    /// <summary>The sound rows left out, each with the id of the card it is left out with.</summary>
    public IEnumerable<(DatasetRejection Row, string Card)> Dependents =>
        _dependents.OrderBy(dependent => dependent.Row.Line);

    public IEnumerable<DatasetFinding> Findings =>
        _findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column, StringComparer.Ordinal);

    public void Error(CsvFault fault)
    {
        lock (_noting)
        {
            _errors.Add(new(file, fault.Line, fault.Column, fault.Value, SentenceOf(fault.Expected)));
        }
    }

    /// <param name="line">The line of the row; 0 for the file.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="value">What stands there; nothing personal.</param>
    /// <param name="message">What was expected, as a sentence.</param>
    public void Error(long line, string column, string value, Phrase message)
    {
        lock (_noting)
        {
            _errors.Add(new(file, line, column, CsvExcerpt.Of(value), message));
        }
    }

    /// <summary>Takes over what was noticed in a section, whose lines were counted from its own start.</summary>
    public void Add(FileLog section, long linesBefore)
    {
        lock (_noting)
        {
            _errors.AddRange(section._errors.Select(error => error with { Line = error.Line + linesBefore }));
            _dependents.AddRange(section._dependents.Select(
                left => (left.Row with { Line = left.Row.Line + linesBefore }, left.Card)));
            _findings.AddRange(section._findings.Select(found => found with { Line = found.Line + linesBefore }));
        }
    }

    /// <summary>Notes a sound row that is left out with the card it names.</summary>
    public void Dependent(long line, string column, string card) =>
        Dependent(line, column, card, DatasetMessages.DependsOn(CsvExcerpt.Of(card)));

    /// <summary>Notes a sound row that is left out with a card, and why.</summary>
    public void Dependent(long line, string column, string card, Phrase why)
    {
        var shown = CsvExcerpt.Of(card);
        lock (_noting)
        {
            _dependents.Add((new(file, line, column, shown, why), card));
        }
    }

    public void Finding(long line, string column, string value, Phrase message)
    {
        lock (_noting)
        {
            _findings.Add(new(file, line, column, CsvExcerpt.Of(value), message));
        }
    }

    public void Add(RowIssue issue)
    {
        if (issue.IsError)
        {
            Error(issue.Row, issue.Field, issue.Value, issue.Reason.Text);
        }
        else
        {
            Finding(issue.Row, issue.Field, issue.Value, issue.Reason.Text);
        }
    }

    // A file of nothing but faults repeats few sentences.
    private Phrase SentenceOf(Phrase expected)
    {
        if (!_sentences.TryGetValue(expected, out var sentence))
        {
            _sentences.Add(expected, sentence = DatasetMessages.Expected(expected));
        }

        return sentence;
    }
}
