using System.Buffers;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>
/// Goes over one faulty row, in pieces of any size and holding none of them, to find which field is at fault and
/// where reading can go on.
/// </summary>
/// <remarks>
/// A field whose quote is not closed, or is closed by the opening quote of a later row, swallows the lines in between.
/// So reading goes on with the line after the one on which such a field starts: no row is lost behind another's fault.
/// </remarks>
internal sealed class CsvRowScan(int longestField, byte separator = CsvSeparators.Comma)
{
    private readonly SearchValues<byte> _marks = SearchValues.Create([separator, .. "\"\r\n"u8]);

    private Inside _inside = Inside.FieldStart;
    private bool _afterReturn;
    private int _field;
    private long _fieldStart;
    private long _fieldLine;
    private long _offset;
    private long _line;
    private Place? _breakInField;

    private enum Inside
    {
        FieldStart,
        Plain,
        Quoted,
        QuotedAfterQuote,
    }

    public CsvRowProblem Problem { get; private set; }

    /// <summary>The place of the field at fault in its row, from 0.</summary>
    public int Field { get; private set; }

    /// <summary>The line breaks in the row before the field at fault.</summary>
    public long FieldLine { get; private set; }

    /// <summary>Where the next row starts, as seen from this one's start; none at the end of the file.</summary>
    public Place? Next { get; private set; }

    /// <summary>Takes the next piece of the file; true once the place of the next row is known.</summary>
    public bool Take(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty && Next is null)
        {
            var mark = bytes.IndexOfAny(_marks);
            var text = mark < 0 ? bytes.Length : mark;
            if (text > 0)
            {
                TakeText(text);
            }

            if (mark >= 0 && Next is null)
            {
                TakeMark(bytes[mark]);
            }

            bytes = bytes[(mark < 0 ? text : mark + 1)..];
        }

        return Next is not null;
    }

    /// <summary>Says that the row, or the file, ends here.</summary>
    public void End()
    {
        if (Next is not null)
        {
            return;
        }

        if (_inside == Inside.Quoted)
        {
            Blame(CsvRowProblem.UnclosedQuote);
        }
        else
        {
            EndField();
        }
    }

    private void TakeText(int length)
    {
        _afterReturn = false;
        if (_inside == Inside.QuotedAfterQuote)
        {
            Blame(CsvRowProblem.TextAfterClosingQuote);
        }

        if (_inside != Inside.Quoted)
        {
            _inside = Inside.Plain;
        }

        _offset += length;
    }

    private void TakeMark(byte mark)
    {
        _offset++;
        if (mark == '"')
        {
            TakeQuote();
        }
        else if (mark == separator)
        {
            TakeSeparator();
        }
        else
        {
            TakeBreak(mark);
        }

        _afterReturn = mark == '\r';
    }

    private void TakeQuote()
    {
        if (_inside == Inside.Plain)
        {
            Blame(CsvRowProblem.StrayQuote);
        }

        _inside = _inside switch
        {
            Inside.FieldStart or Inside.QuotedAfterQuote => Inside.Quoted,
            Inside.Quoted => Inside.QuotedAfterQuote,
            _ => _inside,
        };
    }

    private void TakeSeparator()
    {
        if (_inside == Inside.Quoted)
        {
            return;
        }

        EndField(separatorBytes: 1);
        _inside = Inside.FieldStart;
        _field++;
        _fieldStart = _offset;
        _fieldLine = _line;
        _breakInField = null;
    }

    private void TakeBreak(byte mark)
    {
        if (mark != '\n' || !_afterReturn)
        {
            _line++;
        }

        if (_inside == Inside.Quoted)
        {
            _breakInField ??= new Place(_offset, _line);
            return;
        }

        EndField(separatorBytes: 1);
        Next = new Place(_offset, _line);
    }

    private void EndField(int separatorBytes = 0)
    {
        if (_offset - separatorBytes - _fieldStart > longestField)
        {
            Blame(CsvRowProblem.LongField);
        }
    }

    private void Blame(CsvRowProblem problem)
    {
        if (problem is CsvRowProblem.UnclosedQuote or CsvRowProblem.TextAfterClosingQuote)
        {
            Next = _breakInField;
        }

        if (Problem != CsvRowProblem.None)
        {
            return;
        }

        Problem = problem;
        Field = _field;
        FieldLine = _fieldLine;
    }

    /// <param name="Offset">The bytes from the row's start to just after a line break.</param>
    /// <param name="Lines">The line breaks among them.</param>
    internal readonly record struct Place(long Offset, long Lines);
}
