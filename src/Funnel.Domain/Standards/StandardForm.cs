using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards;

/// <summary>A form, register or board that a standard has its people fill in.</summary>
/// <param name="Code">The code, unique within the standard; the printed number where there is one.</param>
/// <param name="Name">The name in zh and en.</param>
/// <param name="Source">Where it is printed.</param>
public sealed record StandardForm(string Code, Phrase Name, Source Source)
{
    /// <summary>设计目的: what it is for, where the source says so.</summary>
    public Phrase? Purpose { get; init; }

    /// <summary>使用方法: how it is used, where the source says so.</summary>
    public Phrase? Use { get; init; }

    /// <summary>使用人群: who uses it, where the source says so.</summary>
    public Phrase? Users { get; init; }

    /// <summary>What is filled in, as far as the source tells.</summary>
    public IReadOnlyList<Phrase> Fields { get; init => field = [.. value]; } = [];

    /// <summary>Whether both are the same form, fields compared in order.</summary>
    public bool Equals(StandardForm? other) => other is not null
        && (Code, Name, Source) == (other.Code, other.Name, other.Source)
        && (Purpose, Use, Users) == (other.Purpose, other.Use, other.Users)
        && Fields.SequenceEqual(other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Name, Source);
}
