using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Entries;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Corrections;

/// <summary>An entry of a card's history is said never to have been, or to should have said something else.</summary>
internal sealed class CorrectionForm
{
    public const string Void = "void";
    public const string Amend = "amend";

    private readonly CardSituation _situation;
    private readonly HistoryEntry _entry;
    private readonly RightRow? _right;

    private CorrectionForm(CardSituation situation, HistoryEntry entry, RightRow? right) =>
        (_situation, _entry, _right) = (situation, entry, right);

    private static TextField Note { get; } =
        new("remark", FieldTexts.Note, FieldTexts.LongestNote) { Kind = TextKind.Note };

    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<Field> Fields => _right is null ? [Cause, Note] : [Cause, .. _right.Fields];

    /// <summary>What stands in them at first: the entry as it was written down.</summary>
    public TypedValues Suggested => _right?.Suggested ?? new();

    private CodeField<StatedCause> Cause => new("why", CorrectionTexts.Cause, Codes.Of<StatedCause>())
    {
        IsRequired = true,
        Hint = CorrectionTexts.CauseHint,
        Offered = _entry.Event is CardEvent.OrderSigned or CardEvent.Delivered
            ? Codes.Of<StatedCause>().Values
            : [.. Codes.Of<StatedCause>().Values.Where(cause => CauseOf(cause) is not null)],
    };

    /// <summary>The form for an entry; null where there is no such entry or form.</summary>
    public static CorrectionForm? Find(CardSituation situation, int version, string how, bool showsPersonal)
    {
        if (situation.Stored.History.FirstOrDefault(entry => entry.Version == version) is not { } entry
            || entry is { Filing: null, Event: null, Correction: null })
        {
            return null;
        }

        return how switch
        {
            Void => new(situation, entry, null),
            Amend when RightRow.Exists(entry) => new(situation, entry, RightRow.Of(entry, situation, showsPersonal)),
            _ => null,
        };
    }

    /// <summary>Reads what was typed; to be sent only where the reading is sound.</summary>
    public RowCorrection Read(FormReading reading)
    {
        var stated = reading.Value(Cause);
        if (stated is { } given && CauseOf(given) is null)
        {
            reading.Object([RecordingReasons.NoWrongEntry]);
        }

        var cause = stated is { } one ? CauseOf(one).GetValueOrDefault() : default;
        var correction = new RowCorrection(_entry.Row, cause, new Entry { RecordedOn = _situation.Today });
        return _right is null
            ? correction with { Note = reading.Text(Note) }
            : _right.Read(correction, reading);
    }

    private static CorrectionCause? CauseOf(StatedCause stated) =>
        Codes.Of<CorrectionCause>().TryGet(Codes.Of<StatedCause>().CodeOf(stated), out var cause) ? cause : null;
}
