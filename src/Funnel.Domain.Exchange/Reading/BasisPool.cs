using System.Text;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// What levels rest on, as rows tell it: rows that say the same share one object. For one thread at a time.
/// </summary>
internal sealed class BasisPool
{
    private const char Separator = ';';

    private readonly Utf8Table _numbers = new();
    private readonly List<GradeBasis> _bases = [];
    private byte[] _key = new byte[256];

    /// <summary>What three fields of a row say; null where they say nothing.</summary>
    /// <param name="answered">The codes of the questions answered.</param>
    /// <param name="criteria">The codes of the criteria met.</param>
    /// <param name="plannedOn">The planned day as written, which has been found to be one.</param>
    /// <param name="planned">The planned day.</param>
    /// <param name="tellsAnswers">
    /// Whether no answer means that none was given, and not that nobody wrote any down.
    /// </param>
    public GradeBasis? Get(
        ReadOnlySpan<byte> answered,
        ReadOnlySpan<byte> criteria,
        ReadOnlySpan<byte> plannedOn,
        LocalDate? planned,
        bool tellsAnswers)
    {
        if (answered.IsEmpty && criteria.IsEmpty && plannedOn.IsEmpty && !tellsAnswers)
        {
            return null;
        }

        var number = _numbers.GetOrAdd(Key(answered, criteria, plannedOn, tellsAnswers), _bases.Count);
        if (number == _bases.Count)
        {
            _bases.Add(new()
            {
                Answered = answered.IsEmpty && !tellsAnswers ? null : CodesIn(answered),
                Criteria = criteria.IsEmpty ? null : CodesIn(criteria),
                PlannedOn = planned,
            });
        }

        return _bases[number];
    }

    private ReadOnlySpan<byte> Key(
        ReadOnlySpan<byte> answered, ReadOnlySpan<byte> criteria, ReadOnlySpan<byte> plannedOn, bool tellsAnswers)
    {
        var length = answered.Length + criteria.Length + plannedOn.Length + 4;
        if (length > _key.Length)
        {
            _key = new byte[2 * length];
        }

        var end = 0;
        Add(answered);
        Add(criteria);
        Add(plannedOn);
        _key[end++] = (byte)(tellsAnswers ? 1 : 0);
        return _key.AsSpan(0, end);

        void Add(ReadOnlySpan<byte> part)
        {
            part.CopyTo(_key.AsSpan(end));
            end += part.Length;
            _key[end++] = (byte)'\n';
        }
    }

    private static string[] CodesIn(ReadOnlySpan<byte> codes) =>
        codes.IsEmpty ? [] : Encoding.UTF8.GetString(codes).Split(Separator, StringSplitOptions.TrimEntries);
}
