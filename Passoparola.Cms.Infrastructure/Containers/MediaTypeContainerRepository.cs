using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Containers;

internal sealed class MediaTypeContainerRepository(IAmbientDatabase database, INodes nodes)
    : ContainerRepository(database, nodes, Constants.ObjectTypes.MediaType), IMediaTypeContainerRepository;
