using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Hosting;

/// <summary>The command line asks for something that is not to be had; one line says what and what there is.</summary>
internal sealed class UsageException(string zh, string en) : Exception(en)
{
    public Phrase Phrase { get; } = new(zh, en);
}
