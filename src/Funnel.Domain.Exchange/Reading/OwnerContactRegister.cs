using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The contacts with owners of a dataset, kept as rows.</summary>
internal sealed class OwnerContactRegister : RecordRows<OwnerContact>
{
    private readonly RecordPages<Line> _lines = new();
    private readonly RecordTexts _texts = new();

    // Few tell when they were written down: those stay objects.
    private readonly Dictionary<int, OwnerContact> _whole = [];
    private OwnerContact? _latest;

    public override int Count => _lines.Count;

    public override OwnerContact this[int index]
    {
        get
        {
            var line = _lines[index];
            return _whole.TryGetValue(index, out var whole)
                ? whole
                : new(new(_texts.TextAt(line.Card)), line.On, new(_texts.Shared(line.By)));
        }
    }

    public override void Add(OwnerContact record)
    {
        if (record.Entry is not null)
        {
            _whole.Add(Count, record);
            _lines.Add(default);
            _latest = null;
            return;
        }

        // Contacts with one owner often follow one another.
        var card = _latest?.Card == record.Card ? _lines[Count - 1].Card : _texts.Add(record.Card.Value);
        _lines.Add(new() { Card = card, On = record.On, By = _texts.NumberOf(record.By.Value) });
        _latest = record;
    }

    private struct Line
    {
        public long Card;
        public LocalDate On;
        public int By;
    }
}
