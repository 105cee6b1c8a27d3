using System.Runtime.CompilerServices;

namespace Funnel.Domain.NetStandard;

/// <summary>Texts with values in them, written as a culture writes them.</summary>
internal static class InterpolatedText
{
    extension(string)
    {
        public static string Create(
            IFormatProvider? provider,
            [InterpolatedStringHandlerArgument(nameof(provider))] ref DefaultInterpolatedStringHandler handler) =>
            handler.ToStringAndClear();
    }
}
