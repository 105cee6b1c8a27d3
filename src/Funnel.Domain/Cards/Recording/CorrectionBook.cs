namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The corrections of one card, taken in the order of recording: which rows never were, and which say something else.
/// A correction may be corrected too; a row has at most one that stands.
/// </summary>
internal sealed class CorrectionBook
{
    private readonly Dictionary<string, List<RowCorrection>> _onTarget = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowCorrection> _byId = new(StringComparer.Ordinal);

    /// <summary>Takes one more correction of a row or of a correction.</summary>
    /// <returns>Why it cannot be; null where it is taken.</returns>
    public Wording.Reason? Take(RowCorrection correction)
    {
        if (Of(correction.Target) is { } corrected)
        {
            if (corrected.IsVoid && !correction.IsVoid)
            {
                return CorrectionReasons.VoidCannotBeAmended;
            }

            if (correction.RecordedOn < corrected.RecordedOn)
            {
                return CorrectionReasons.BeforeTarget(corrected.RecordedOn);
            }
        }

        var others = _onTarget.GetValueOrDefault(correction.Target) ?? [];
        _onTarget[correction.Target] = [.. others, correction];
        if (HasTwo(correction))
        {
            _onTarget[correction.Target] = others;
            return CorrectionReasons.CorrectedAlready;
        }

        if (correction.Entry.Row is { } id)
        {
            _byId.TryAdd(id, correction);
        }

        return null;
    }

    /// <summary>Whether a correction of this id was taken.</summary>
    public bool Knows(string id) => _byId.ContainsKey(id);

    /// <summary>The id of the row behind that of a correction, however many lie between; a row's is its own.</summary>
    public string RowOf(string id)
    {
        while (Of(id) is { } correction)
        {
            id = correction.Target;
        }

        return id;
    }

    /// <summary>The correction of a row that stands; null where the row itself does.</summary>
    public RowCorrection? StandingOn(string? id)
    {
        if (id is null || Standing(id).FirstOrDefault() is not { } correction)
        {
            return null;
        }

        // One that was amended says what its own correction says.
        return StandingOn(correction.Entry.Row) ?? correction;
    }

    private RowCorrection? Of(string id) => _byId.GetValueOrDefault(id);

    private IEnumerable<RowCorrection> Standing(string id) =>
        (_onTarget.GetValueOrDefault(id) ?? []).Where(correction => !IsVoided(correction));

    private bool IsVoided(RowCorrection correction) => StandingOn(correction.Entry.Row) is { IsVoid: true };

    /// <summary>Whether two corrections would stand on one row, at once or by what a new one restores.</summary>
    private bool HasTwo(RowCorrection correction)
    {
        for (var next = correction; next is not null; next = Of(next.Target))
        {
            if (Standing(next.Target).Skip(1).Any())
            {
                return true;
            }
        }

        return false;
    }
}
