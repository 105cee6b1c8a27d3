using Funnel.Domain.Leads;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The leads of a dataset, kept as rows.</summary>
internal sealed class LeadRegister : RecordRows<Lead>
{
    private const int None = -1;

    private readonly RecordPages<Line> _lines = new();
    private readonly RecordTexts _texts = new();

    // Few tell when they were written down, or of parts of a second: those stay objects.
    private readonly Dictionary<int, Lead> _whole = [];

    public override int Count => _lines.Count;

    public override Lead this[int index] =>
        _whole.TryGetValue(index, out var whole) ? whole : Made(_lines[index]);

    public override void Add(Lead record)
    {
        if (record.Entry is not null || HasParts(record.ReceivedAt) || HasParts(record.RespondedAt)
            || HasParts(record.AppointmentAt) || HasParts(record.ArrivedAt))
        {
            _whole.Add(Count, record);
            _lines.Add(default);
            return;
        }

        _lines.Add(new()
        {
            Id = _texts.Add(record.Id.Value),
            Card = record.Card is { } card ? _texts.Add(card.Value) : None,
            Dealer = _texts.NumberOf(record.Dealer.Value),
            Consultant = record.Consultant is { } consultant ? _texts.NumberOf(consultant.Value) : None,
            Platform = _texts.NumberOf(record.Platform.Value),
            Received = Moment.Of(record.ReceivedAt),
            Responded = Moment.Of(record.RespondedAt),
            Appointment = Moment.Of(record.AppointmentAt),
            Arrived = Moment.Of(record.ArrivedAt),
            Judged = record.IsValid switch { null => Judgement.None, true => Judgement.Valid, _ => Judgement.Invalid },
        });
    }

    private static bool HasParts(LocalDateTime? moment) => moment is { NanosecondOfSecond: not 0 };

    private Lead Made(Line line) => new()
    {
        Id = new(_texts.TextAt(line.Id)),
        Dealer = new(_texts.Shared(line.Dealer)),
        Consultant = line.Consultant == None ? null : new(_texts.Shared(line.Consultant)),
        ReceivedAt = line.Received.Value!.Value,
        Platform = new(_texts.Shared(line.Platform)),
        RespondedAt = line.Responded.Value,
        IsValid = line.Judged == Judgement.None ? null : line.Judged == Judgement.Valid,
        AppointmentAt = line.Appointment.Value,
        ArrivedAt = line.Arrived.Value,
        Card = line.Card == None ? null : new(_texts.TextAt(line.Card)),
    };

    private enum Judgement : byte
    {
        None,
        Valid,
        Invalid,
    }

    private readonly struct Moment(LocalDate day, int secondFromOne)
    {
        /// <summary>The moment; null where there is none.</summary>
        public LocalDateTime? Value => secondFromOne == 0
            ? null
            : day.At(LocalTime.FromSecondsSinceMidnight(secondFromOne - 1));

        public static Moment Of(LocalDateTime? moment) => moment is { } at
            ? new(at.Date, 1 + (int)(at.NanosecondOfDay / NodaConstants.NanosecondsPerSecond))
            : default;
    }

    private struct Line
    {
        public long Id;
        public long Card;
        public int Dealer;
        public int Consultant;
        public int Platform;
        public Moment Received;
        public Moment Responded;
        public Moment Appointment;
        public Moment Arrived;
        public Judgement Judged;
    }
}
