using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// Reads a file in sections, several at a time, and gives what one reader would have given who read it from the
/// beginning.
/// </summary>
/// <remarks>
/// Where a section starts is guessed: after a line break, which may lie within quotes. A section therefore counts only
/// if its first row is the one at which the section before it ended; otherwise it is read again from there. By
/// induction every row is read from where it starts, whatever stands in the file.
/// </remarks>
internal sealed class SectionedReading<T>(
    string path, DatasetFile file, Func<DatasetFile, T> read, Action<T, long> take, FileLog log)
{
    /// <summary>Large enough to be worth a start, small enough to leave no core idle at the end of a file.</summary>
    private const int SectionBytes = 1 << 21;

    private const int MostWrong = 4;

    // Rows differ: a sixteenth more than the first ones promise costs less than growing.
    private const int MoreRows = 16;

    private readonly int _sections = (int)Math.Max(1, (file.Length + SectionBytes - 1) / SectionBytes);
    private CsvPlace _expected;
    private long _told;
    private int _taken;
    private int _wrong;

    // A guess gone wrong may have read far on from within quotes. Where they often go wrong it is better not to guess.
    private bool Guesses => _wrong <= MostWrong + (_taken / 32);

    /// <summary>How many rows a section of a file may have, by its first ones; few where the file is small.</summary>
    public static int RowsOf(DatasetFile file)
    {
        var rows = (int)Math.Min(SectionBytes, file.Length) / file.UsualRow;
        return rows + (rows / MoreRows);
    }

    public void Run(ReadingProgress progress)
    {
        var underWay = new Queue<Task<Part>>();
        try
        {
            for (var next = 0; next < _sections || underWay.Count > 0;)
            {
                while (Guesses && next < _sections && underWay.Count <= Environment.ProcessorCount)
                {
                    var number = next++;
                    underWay.Enqueue(Task.Run(() => Read(SectionOf(number))));
                }

                if (underWay.Count > 0)
                {
                    Take(underWay.Dequeue().GetAwaiter().GetResult());
                }
                else
                {
                    TakeFrom(_expected.Offset, EndOf(next++));
                }

                Tell(progress, underWay.Count == 0 && next == _sections ? file.Length : _expected.Offset);
            }
        }
        finally
        {
            // Nothing may go on reading the file after a failure; a second failure has nobody to tell.
            foreach (var task in underWay)
            {
                ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
            }
        }
    }

    private Part Read(CsvSection section)
    {
        var noticed = new FileLog(log.File);
        using var rows = file.Section(path, section, noticed);
        var found = read(rows);
        return new(section, found, noticed, rows.First, rows.Next);
    }

    private void Take(Part part)
    {
        var isFirst = part.Section.From == 0;
        if (!isFirst && _expected.Offset >= part.Section.Until)
        {
            return;
        }

        if (isFirst || part.First.Offset == _expected.Offset)
        {
            _taken++;
            Take(part, isFirst ? 0 : _expected.Line - part.First.Line);
        }
        else
        {
            _wrong++;
            TakeFrom(_expected.Offset, part.Section.Until);
        }
    }

    private void TakeFrom(long offset, long until)
    {
        if (offset >= until)
        {
            return;
        }

        var part = Read(new(offset, until));
        Take(part, _expected.Line - part.First.Line);
    }

    private void Take(Part part, long linesBefore)
    {
        log.Add(part.Noticed, linesBefore);
        take(part.Found, linesBefore);
        _expected = new(part.Next.Offset, part.Next.Line + linesBefore);
    }

    private long EndOf(int section) => section == _sections - 1 ? long.MaxValue : (section + 1L) * SectionBytes;

    private CsvSection SectionOf(int number) => new(
        number == 0 ? 0 : Math.Min(AfterLineBreak((long)number * SectionBytes), file.Length),
        number == _sections - 1 ? long.MaxValue : AfterLineBreak((long)(number + 1) * SectionBytes));

    /// <summary>The place after the first line break from there on; the end of the file where there is none.</summary>
    private long AfterLineBreak(long offset)
    {
        using var bytes = File.OpenHandle(path);
        Span<byte> piece = stackalloc byte[1 << 10];
        while (true)
        {
            var length = RandomAccess.Read(bytes, piece, offset);
            if (length == 0)
            {
                return long.MaxValue;
            }

            if (piece[..length].IndexOf((byte)'\n') is >= 0 and var place)
            {
                return offset + place + 1;
            }

            offset += length;
        }
    }

    private void Tell(ReadingProgress progress, long offset)
    {
        var reached = Math.Min(offset, file.Length);
        progress.Advance(log.File, reached - _told);
        _told = reached;
    }

    private sealed record Part(CsvSection Section, T Found, FileLog Noticed, CsvPlace First, CsvPlace Next);
}
