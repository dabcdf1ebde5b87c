using Passoparola.Cms.Infrastructure.DocumentTypes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.MediaTypes;

internal sealed class MediaTypeRepository(StoredContentTypes stored, ContentTypeStorage storage, TypedContent content)
    : ContentTypeRepositoryBase<IMediaType>(stored, storage, content, Constants.ObjectTypes.MediaType), IMediaTypeRepository;
