namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// What one reading of a dataset, or several after one another, noticed: causes, what follows from each, what is odd.
/// </summary>
internal sealed class DatasetFaults(CardCauses causes, FolderFiles files)
{
    private List<DatasetError> _errors = [];
    private List<(DatasetRejection Row, string Card)> _dependents = [];
    private List<DatasetFinding> _findings = [];

    /// <summary>Everything noticed, with no history.</summary>
    public Dataset Result => new()
    {
        IsUsable = false,
        Errors = [.. files.SourceErrors, .. Counted().Select(Placed)],
        Dependents = [.. _dependents.Select(left => Placed(left.Row))],
        Findings = [.. _findings.Select(Placed)],
    };

    /// <summary>
    /// Takes the logs of a reading. Errors of one before it stay, though the rows are now left out with their card.
    /// </summary>
    public void Take(IEnumerable<FileLog> noticed)
    {
        List<FileLog> logs = [.. noticed];
        _errors = [.. logs.SelectMany(log => log.Errors).Concat(_errors).Distinct()
            .OrderByDescending(error => logs.Exists(log => log.IsUnreadable && log.File == error.File))
            .ThenBy(error => DatasetFiles.PlaceOf(error.File))
            .ThenBy(error => error.Line)];
        var faulty = _errors.Select(error => (error.File, error.Line)).ToHashSet();
        _dependents =
        [
            .. logs.SelectMany(log => log.Dependents).Where(left => !faulty.Contains((left.Row.File, left.Row.Line))),
        ];
        _findings = [.. files.Findings, .. logs.SelectMany(log => log.Findings)];
    }

    private DatasetError Placed(DatasetError error)
    {
        var (file, line, column) = files.Of(error.File, error.Line, error.Column);
        return error with { File = file, Line = line, Column = column };
    }

    private DatasetRejection Placed(DatasetRejection row)
    {
        var (file, line, column) = files.Of(row.File, row.Line, row.Column);
        return row with { File = file, Line = line, Column = column };
    }

    private DatasetFinding Placed(DatasetFinding found)
    {
        var (file, line, column) = files.Of(found.File, found.Line, found.Column);
        return found with { File = file, Line = line, Column = column };
    }

    /// <summary>The errors, each with the number of the rows that follow from it.</summary>
    private List<DatasetError> Counted()
    {
        List<DatasetError> counted = [.. _errors];
        foreach (var (card, rows) in _dependents.CountBy(left => left.Card, StringComparer.Ordinal))
        {
            if (PlaceOfCause(card) is >= 0 and var place)
            {
                counted[place] = counted[place] with { Followers = counted[place].Followers + rows };
            }
        }

        return counted;
    }

    private int PlaceOfCause(string card)
    {
        // A row whose quotes are broken is named by the line on which the broken field starts, further down.
        var (file, line) = causes.Of(card) ?? (DatasetFiles.Cards, 0);
        return _errors.FindIndex(error => error.File == file && error.Line >= line);
    }
}
