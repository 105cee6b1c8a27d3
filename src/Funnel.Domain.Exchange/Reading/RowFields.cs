using System.Text;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// Reads the fields of one row as what they should be. Every field at fault is reported, and a value made up for it:
/// what is made of a row counts only while <see cref="IsSound"/>.
/// </summary>
internal ref partial struct RowFields(CsvRow row, FileLog log, TextPool texts, ReadingForms forms)
{
    /// <summary>Stands for a text that is missing.</summary>
    public const string Missing = "?";

    // Stands for a day that is missing or none.
    private static readonly LocalDate NoDay = new(1970, 1, 1);

    private readonly CsvRow _row = row;
    private int? _rejectedCard;

    public bool IsSound { get; private set; } = true;

    /// <summary>The column that names a card which is left out, if one does.</summary>
    public readonly int? RejectedCard => _rejectedCard;

    public readonly long Line => _row.Line;

    public readonly ReadOnlySpan<byte> this[int column] => _row[column];

    /// <summary>Whether the file has this column at all.</summary>
    public readonly bool Has(int column) => _row.Has(column);

    /// <summary>The value of a field that must have one.</summary>
    public ReadOnlySpan<byte> Required(int column)
    {
        var value = _row[column];
        if (value.IsEmpty)
        {
            Report(column, Expectations.Value);
        }

        return value;
    }

    /// <summary>A text that many rows share.</summary>
    public string Shared(int column)
    {
        var value = Required(column);
        return value.IsEmpty ? Missing : TextOf(column, value);
    }

    public readonly string? SharedOrNone(int column)
    {
        var value = _row[column];
        return value.IsEmpty ? null : TextOf(column, value);
    }

    /// <summary>A text that hardly any other row has.</summary>
    public string Own(int column)
    {
        var value = Required(column);
        return value.IsEmpty ? Missing : Encoding.UTF8.GetString(value);
    }

    public readonly string? OwnOrNone(int column)
    {
        var value = _row[column];
        return value.IsEmpty ? null : Encoding.UTF8.GetString(value);
    }

    public LocalDate Date(int column) =>
        !Required(column).IsEmpty && DateOrNone(column) is { } date ? date : NoDay;

    public LocalDate? DateOrNone(int column)
    {
        var value = _row[column];
        if (value.IsEmpty)
        {
            return null;
        }

        if (DateRead(column) is { } date)
        {
            return date;
        }

        Report(column, Expectations.Date);
        return null;
    }

    /// <summary>A date without a word where it is none.</summary>
    public readonly LocalDate? DateRead(int column)
    {
        var value = _row[column];
        return (!forms.Dates.HasFormat && Utf8Dates.TryDate(value, out var date))
            || forms.Dates.TryDate(value, out date)
            ? date
            : null;
    }

    public LocalDateTime Moment(int column) =>
        !Required(column).IsEmpty && MomentOrNone(column) is { } moment ? moment : NoDay.AtMidnight();

    public LocalDateTime? MomentOrNone(int column)
    {
        var value = _row[column];
        if (value.IsEmpty)
        {
            return null;
        }

        if (MomentRead(column) is { } moment)
        {
            return moment;
        }

        Report(column, Expectations.Moment);
        return null;
    }

    /// <summary>A moment in the zone of the row's dealer, without a word where it is none.</summary>
    public readonly LocalDateTime? MomentRead(int column)
    {
        var value = _row[column];
        if (!forms.Dates.HasFormat && Utf8Dates.TryMoment(value, out var moment))
        {
            return moment;
        }

        var dealer = _row.ColumnOf("dealer");
        var zone = forms.Zones.Of(dealer < 0 ? [] : _row[dealer]);
        return forms.Dates.TryMoment(value, zone, out moment) ? moment : null;
    }

    public YearMonth Month(int column)
    {
        var value = Required(column);
        if (!Utf8Dates.TryMonth(value, out var month) && !value.IsEmpty && !forms.Dates.TryMonth(value, out month))
        {
            Report(column, Expectations.Month);
        }

        return month;
    }

    public bool Flag(int column) => !Required(column).IsEmpty && FlagOrFalse(column);

    public bool FlagOrFalse(int column)
    {
        var value = _row[column];
        if (value.SequenceEqual("true"u8))
        {
            return true;
        }

        if (value.IsEmpty || value.SequenceEqual("false"u8))
        {
            return false;
        }

        if (SpreadsheetFlags.Read(value) is { } flag)
        {
            return flag;
        }

        Report(column, Expectations.Flag);
        return false;
    }

    /// <summary>What a level rests on, as three fields tell it.</summary>
    /// <param name="answered">The column of the questions answered.</param>
    /// <param name="criteria">The column of the criteria met.</param>
    /// <param name="plannedOn">The column of the planned day.</param>
    /// <param name="isGraded">Whether the row sets a level: a file with the column then tells all answers.</param>
    /// <param name="pool">What rows share.</param>
    public GradeBasis? Basis(int answered, int criteria, int plannedOn, bool isGraded, BasisPool pool) => pool.Get(
        _row[answered], _row[criteria], _row[plannedOn], DateOrNone(plannedOn), isGraded && _row.Has(answered));

    /// <summary>The number of the card a field names; a card left out is no fault of the row.</summary>
    public int Card(int column, CardDirectory cards) => Card(column, cards.Find(Required(column)));

    /// <summary>The same where rows of one card often follow one another.</summary>
    public int Card(int column, LatestCard latest) => Card(column, latest.NumberOf(Required(column)));

    private int Card(int column, int card)
    {
        if (card == CardDirectory.Rejected)
        {
            _rejectedCard = column;
        }
        else if (card == CardDirectory.Unknown && !_row[column].IsEmpty)
        {
            Refuse(column, DatasetMessages.UnknownCard);
        }

        return card;
    }

    /// <summary>Whether the row stands, once all its fields are read; if not, it is said why.</summary>
    public readonly bool Stands()
    {
        if (IsSound && _rejectedCard is { } column)
        {
            log.Dependent(Line, "card", _row.Text(column));
        }

        return IsSound && _rejectedCard is null;
    }

    /// <summary>Reports a field whose value alone shows that it is none that was expected.</summary>
    public void Report(int column, Phrase expected)
    {
        IsSound = false;
        log.Error(_row.Fault(column, expected));
    }

    /// <summary>Reports a field that contradicts another one, or another row.</summary>
    public void Refuse(int column, Phrase message)
    {
        IsSound = false;
        var fault = _row.Fault(column, message);
        log.Error(fault.Line, fault.Column, fault.Value, message);
    }

    /// <summary>Notes what is odd about a field of a row that is kept.</summary>
    public readonly void Note(int column, Phrase message)
    {
        var fault = _row.Fault(column, message);
        log.Finding(fault.Line, fault.Column, fault.Value, message);
    }

    /// <summary>Notes that a sound row is left out with the card a field names.</summary>
    public void LeaveOut(int column)
    {
        IsSound = false;
        log.Dependent(Line, _row.NameOf(column), _row.Text(column));
    }

    private readonly string TextOf(int column, ReadOnlySpan<byte> value)
    {
        var master = MasterIds.MasterOf(_row.NameOf(column));
        var isFirst = master is not null && texts.IsFirstNamed(value, master);
        var text = texts.Get(value);
        if (isFirst)
        {
            forms.Ids.Meet(master!, text, log.File, Line, _row.NameOf(column));
        }

        return text;
    }
}
