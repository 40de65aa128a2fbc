window.SwaggerUIBundle({
  url: '/api/v1/openapi?format=json',
  dom_id: '#docs',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  docExpansion: 'list',
  tryItOutEnabled: true,
  requestInterceptor: (request) => {
    request.headers['X-Essaim-Client'] = 'web'
    return request
  },
})
