using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;

namespace Funnel.Samples.Generation;

/// <summary>Writes what happens to cards, one row an event.</summary>
internal sealed class EventLog(OutputFile file, Recordings recordings)
{
    private const int FieldsAfterEvent = 11;
    private const int CorrectionFields = 3;

    /// <summary>A contact; a few are written down twice, and the second row is voided later.</summary>
    public void Contact(
        byte[] card,
        int day,
        Seller by,
        ContactManner manner,
        ContactContents contents,
        byte[]? level,
        int? next,
        bool isAgreed,
        string? note)
    {
        if (Write() is { } && recordings.Corrected() is { } later && Write() is { } again)
        {
            Start(card, day, "voided"u8).None(FieldsAfterEvent);
            recordings.EndCorrection(file, again.Day + later, again.Row, "entered-twice");
        }

        (string Row, int Day)? Write()
        {
            Start(card, day, "contact"u8).Text(by.Id).Text(manner.Value).Text(Utf8Codes.Contents[(int)contents]);
            file.Text(level.AsSpan()).Day(next).None(3).Text(note).Only(isAgreed).None();
            return recordings.End(file, day, by.Id, CorrectionFields);
        }
    }

    public void Ordered(byte[] card, int day) => Plain(card, day, "order"u8);

    public void OrderCancelled(byte[] card, int day) => Plain(card, day, "order-cancelled"u8);

    public void Delivered(byte[] card, int day) => Plain(card, day, "delivered"u8);

    public void Dormant(byte[] card, int day) => Plain(card, day, "dormant"u8);

    public void Reactivated(byte[] card, int day) => Plain(card, day, "reactivated"u8);

    public void Unmerged(byte[] card, int day) => Plain(card, day, "unmerged"u8);

    /// <summary>A loss; of a few another reason turns out to be right.</summary>
    public void Lost(byte[] card, int day, LostReason reason, string? detail, string? model, string? why)
    {
        Start(card, day, "lost"u8).None(5).Text(Utf8Codes.LostReasons[(int)reason]).Text(model).None().Text(why);
        file.None().Text(detail);
        var written = recordings.End(file, day, fieldsAfter: CorrectionFields);
        if (written is { } row && recordings.Corrected() is { } later)
        {
            var right = reason == LostReason.GaveUp ? LostReason.Unreachable : LostReason.GaveUp;
            Start(card, day, "amended"u8).None(5).Text(Utf8Codes.LostReasons[(int)right]).None(5);
            recordings.EndCorrection(file, row.Day + later, row.Row, "wrong-event");
        }
    }

    public void Transferred(byte[] card, int day, Seller to, string reason)
    {
        Start(card, day, "transferred"u8).None(5).Text(reason).None().Text(to.Id).None(3);
        recordings.End(file, day, fieldsAfter: CorrectionFields);
    }

    public void Merged(byte[] card, int day, byte[] survivor)
    {
        Start(card, day, "merged"u8).None(7).Text(survivor).None(3);
        recordings.End(file, day, fieldsAfter: CorrectionFields);
    }

    private (string Row, int Day)? Plain(byte[] card, int day, ReadOnlySpan<byte> kind)
    {
        Start(card, day, kind).None(FieldsAfterEvent);
        return recordings.End(file, day, fieldsAfter: CorrectionFields);
    }

    private OutputFile Start(byte[] card, int day, ReadOnlySpan<byte> kind) => file.Text(card).Day(day).Text(kind);
}
