using System.Text;

namespace Funnel.Domain.Exchange.Tests.Fuzzing;

/// <summary>Spoils the files of a valid dataset in the ways that people, programs and broken disks do.</summary>
internal sealed class DatasetMutator(int seed)
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "\0", "\uFEFF", "王", "石谭", "Ｃ１", "　", "é", "=1+1",
            "2010/2/30", "2010年10月4日", "0000-00-00", "9999-12-31", "2010-10-04T25:61Z", "2010-10-04 9:30+14:00",
            "99999999999999999999", "-1", "TRUE", "merged", "unmerged", "delivered", "lost", "C1", "C2", "C4", "D1",
            ",,,,,,,,,,,,,,,,,,,,,", "card,on,event\n", "\u2028", "\uD7FF", "+86 (0) 138 1234 5678 转 9",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xFE, 0xFF], [0xC3], [0xE7, 0x8E], [0xCA, 0xAF, 0xCC, 0xB7], [0x80], [0xF0, 0x9F, 0x98],
    ];

    private readonly Random _random = new(seed);

    /// <summary>The files with a few things spoilt, one kind of damage after the other.</summary>
    public Dictionary<string, byte[]> Spoil(IReadOnlyDictionary<string, byte[]> files)
    {
        var spoilt = files.ToDictionary();
        var times = _random.Next(1, 5);
        for (var time = 0; time < times; time++)
        {
            var file = spoilt.Keys.ElementAt(_random.Next(spoilt.Count));
            spoilt[file] = Spoil(spoilt[file]);
        }

        return spoilt;
    }

    private byte[] Spoil(byte[] bytes)
    {
        var (from, until) = Range(bytes.Length);
        return _random.Next(9) switch
        {
            0 => [.. bytes[..from], (byte)_random.Next(256), .. bytes[from..]],
            1 or 2 => [.. bytes[..from], .. Pieces[_random.Next(Pieces.Length)], .. bytes[from..]],
            3 => [.. bytes[..from], .. Pieces[_random.Next(Pieces.Length)], .. bytes[until..]],
            4 => [.. bytes[..from], .. bytes[until..]],
            5 => [.. bytes[..until], .. bytes[from..]],
            6 => bytes[..from],
            7 => Lines(bytes),
            _ => Separators(bytes),
        };
    }

    private byte[] Lines(byte[] bytes)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n');
        var (one, other) = (_random.Next(lines.Length), _random.Next(lines.Length));
        (lines[one], lines[other]) = _random.Next(2) == 0 ? (lines[other], lines[one]) : (lines[one], lines[one]);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private byte[] Separators(byte[] bytes)
    {
        var to = ";\t|"[_random.Next(3)];
        return Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace(',', to));
    }

    private (int From, int Until) Range(int length)
    {
        var from = _random.Next(length + 1);
        return (from, Math.Min(length, from + _random.Next(1, 24)));
    }
}
